import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runToEnd } from './run-to-end.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const PNPM = `${ROOT}/node_modules/pnpm/bin/pnpm.cjs`;
/** The facade and all that it needs of ours. */
const PACKED = '--filter=contactkit...';

/** Packs the packages with what is in their `dist` now, and unpacks them into `<project>/node_modules`. */
export async function unpackPackages(project: string): Promise<void> {
  const args = [PNPM, '--recursive', PACKED, 'pack', '--json', `--pack-destination=${project}`];
  const printed = await runToEnd(process.execPath, args, { cwd: ROOT });
  const packed: { name: string; filename: string }[] = JSON.parse(printed);
  for (const { name, filename } of packed) {
    const folder = `${project}/node_modules/${name}`;
    mkdirSync(folder, { recursive: true });
    await runToEnd('tar', ['-xzf', filename, '-C', folder, '--strip-components=1'], { cwd: project });
  }
}
