import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { compileSmoke } from './compile-smoke.js';
import { unpackPackages } from './unpack-packages.js';

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
