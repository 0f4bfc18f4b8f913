import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BinaryPackage } from './binary-packages.js';
import { runToEnd } from './run-to-end.js';

/** Programs of some hundred megabytes, which is why they are no dependencies of this package. */
const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/runtimes');
const NPM = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Path of a program, which npm installs into a folder of this package the first time. */
export async function installBinary({ id, program }: BinaryPackage): Promise<string> {
  const name = id.replace(/@[^@]*$/, '');
  const folder = `${CACHE}/${id.replaceAll('/', '-')}`;
  const path = `${folder}/node_modules/${name}/${program}`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  console.error(`Installing ${id} …`);
  await runToEnd('npm', [...NPM, `--prefix=${folder}`, id], { cwd: folder });
  return path;
}
