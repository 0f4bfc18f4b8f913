import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceFile } from './source-file.js';

/** Folder of the repository. */
export const root = resolve(import.meta.dirname, '../../..');

const NOT_COMMITTED = new Set(['.git', '.turbo', 'coverage', 'dist', 'node_modules']);

/** Every text file of the repository that is or could be committed; so none of the folders in .gitignore. */
export function filesOfRepository(): SourceFile[] {
  return pathsIn('.').map((path) => ({ path, text: readText(path) }));
}

/** Text of a file, by its path from the root. */
export function readText(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

function pathsIn(folder: string): string[] {
  const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_COMMITTED.has(name) && !name.endsWith('.tgz'))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsIn(path) : [path];
    });
}
