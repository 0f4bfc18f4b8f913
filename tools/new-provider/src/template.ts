import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesOf } from './names.js';
import type { Wish } from './read-arguments.js';

/** A file with what is to be in it. */
interface FilledFile {
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

/**
 * Puts values in place of `{{name}}`; values may have places themselves. A line that is left empty by it is taken out.
 *
 * @throws when a place has no value
 */
export function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  const filled = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The template has the place '${name}', which nobody fills.`);
    return fillIn(value, values);
  };
  return text
    .replace(/^[ \t]*\{\{([\w.]+)\}\}\n/gm, (line, name: string) => (filled(name) === '' ? '' : line))
    .replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => filled(name));
}

const HEADING = /^=== (\w+)\n/m;

/** The parts of a file of `variants/`, by name: a line `=== name`, and the text below it, up to the next one. */
export function partsOf(text: string): Map<string, string> {
  const [, ...cut] = text.split(HEADING);
  const parts = new Map<string, string>();
  for (let index = 0; index < cut.length; index += 2)
    parts.set(cut[index] ?? '', (cut[index + 1] ?? '').replace(/\n$/, ''));
  return parts;
}
