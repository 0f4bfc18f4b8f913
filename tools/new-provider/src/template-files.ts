import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fillIn } from './fill-in.js';
import { namesOf } from './names-of.js';
import { partsOf } from './parts-of.js';
import type { Wish } from './read-arguments.js';

/** A file with what is to be in it. */
export interface FilledFile {
  /** Path from the root of the repository. */
  path: string;
  text: string;
}

const HOME = resolve(import.meta.dirname, '..');

/**
 * The files of a new provider, filled in.
 *
 * `template/` is like the repository: `__name__` stands for the provider, and `.txt` is taken off. A file that has nothing
 * to say in this variant is left out.
 */
export function templateFiles(wish: Wish): FilledFile[] {
  const values = valuesOf(wish);
  return pathsIn(`${HOME}/template`)
    .map((path) => ({
      path: path.replaceAll('__name__', wish.name).replace(/\.txt$/, ''),
      text: fillIn(readFileSync(`${HOME}/template/${path}`, 'utf8'), values),
    }))
    .filter(({ text }) => text.trim() !== '');
}

function valuesOf({ name, auth, pagination }: Wish): Map<string, string> {
  const values = new Map<string, string>(Object.entries(namesOf(name)));
  for (const [kind, variant] of Object.entries({ auth, pagination })) {
    const parts = partsOf(readFileSync(`${HOME}/variants/${kind}-${variant}.txt`, 'utf8'));
    for (const [part, text] of parts) values.set(`${kind}.${part}`, text);
  }
  return values;
}

function pathsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1))
    .sort();
}
