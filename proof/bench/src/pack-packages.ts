import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const PNPM = resolve(ROOT, 'node_modules/pnpm/bin/pnpm.cjs');

/** Packs packages of ours as for npm, and unpacks them. Returns their folders. */
export function packPackages(names: readonly string[], into: string): string[] {
  const filters = names.map((name) => `--filter=${name}`);
  const command = [PNPM, '--recursive', ...filters, 'pack', '--pack-destination', into];
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  const tarballs = readdirSync(into).filter((name) => name.endsWith('.tgz'));
  return tarballs.map((tarball) => unpack(into, tarball));
}

function unpack(folder: string, tarball: string): string {
  const target = resolve(folder, tarball.replace('.tgz', ''));
  mkdirSync(target);
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], { cwd: folder });
  return target;
}
