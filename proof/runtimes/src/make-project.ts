import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { runToEnd } from './run-to-end.js';

/** The folder of a user who installed the packages, with the smoke test in it. */
export interface Project extends Disposable {
  folder: string;
}

const RUNTIME = resolve(import.meta.dirname, '../../../packages/runtime');

/**
 * Makes a folder with the packed packages and the smoke test: as modules in `smoke/`, and bundled as `page.js` and
 * `worker.js`.
 */
export async function makeProject(): Promise<Project> {
  const folder = mkdtempSync(`${tmpdir()}/contactkit-runtimes-`);
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }');
  await unpackPackages(folder);
  copyOthers(folder);
  await compileSmoke(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Copies what the packages depend on from where pnpm has it: beside each other. */
function copyOthers(folder: string): void {
  const openapiFetch = realpathSync(`${RUNTIME}/node_modules/openapi-fetch`);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
    const target = `${folder}/node_modules/${name}`;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(realpathSync(`${dirname(openapiFetch)}/${name}`), target, { recursive: true });
  }
}

const ROOT = resolve(import.meta.dirname, '../../..');
const PNPM = `${ROOT}/node_modules/pnpm/bin/pnpm.cjs`;
/** The facade and all that it needs of ours. */
const PACKED = '--filter=contactkit...';

/** Packs the packages with what is in their `dist` now, and unpacks them into `<project>/node_modules`. */
async function unpackPackages(project: string): Promise<void> {
  const args = [PNPM, '--recursive', PACKED, 'pack', '--json', `--pack-destination=${project}`];
  const printed = await runToEnd(process.execPath, args, { cwd: ROOT });
  const packed: { name: string; filename: string }[] = JSON.parse(printed);
  for (const { name, filename } of packed) {
    const folder = `${project}/node_modules/${name}`;
    mkdirSync(folder, { recursive: true });
    await runToEnd('tar', ['-xzf', filename, '-C', folder, '--strip-components=1'], { cwd: project });
  }
}

const SMOKE = resolve(import.meta.dirname, 'smoke');
const TARGET = 'es2022';

/** Compiles the smoke test into a project: its modules as they are, without their types, and two bundles of them. */
async function compileSmoke(project: string): Promise<void> {
  const outdir = `${project}/smoke`;
  await build({ entryPoints: [`${SMOKE}/*.ts`], outdir, format: 'esm', target: TARGET });
  await bundle(project, "import './smoke/page.js';", 'page.js', ['browser']);
  const worker = "export { worker as default } from './smoke/worker.js';";
  await bundle(project, worker, 'worker.js', ['workerd', 'worker', 'browser']);
}

/** Bundles as a user's bundler would: with the packages of the project, for a platform that is not Node. */
async function bundle(project: string, entry: string, outfile: string, conditions: string[]): Promise<void> {
  await build({
    stdin: { contents: entry, resolveDir: project },
    outfile: `${project}/${outfile}`,
    bundle: true,
    format: 'esm',
    target: TARGET,
    platform: 'neutral',
    conditions,
  });
}
