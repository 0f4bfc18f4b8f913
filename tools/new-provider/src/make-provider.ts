import { existsSync, readFileSync, rmSync } from 'node:fs';
import { addDependency } from './add-dependency.js';
import { addFacadeRow } from './add-facade-row.js';
import { addTableRow } from './add-table-row.js';
import { checkName } from './check-name.js';
import type { Wish } from './read-arguments.js';
import { RefusedError } from './refused-error.js';
import { templateFiles } from './template-files.js';
import { writeFile } from './write-file.js';

const EDITS: Readonly<Record<string, (text: string, name: string) => string>> = {
  'packages/contactkit/package.json': addDependency,
  'packages/contactkit/README.md': addFacadeRow,
  'README.md': addTableRow,
};

/**
 * Writes the files of a new provider, and enters it where the others are listed.
 *
 * Everything is made up in memory before anything is written; what was written goes away again when the rest cannot be.
 *
 * @returns the paths of the new files
 * @throws {RefusedError} when the name is no good or a file exists
 */
export function makeProvider(wish: Wish, root: string, write = writeFile): string[] {
  checkName(wish.name, root);
  const files = templateFiles(wish);
  const taken = files.find(({ path }) => existsSync(`${root}/${path}`));
  if (taken) throw new RefusedError(`There is ${taken.path} already: take another name.`);
  const edited = Object.entries(EDITS).map(([path, edit]) => {
    const before = readFileSync(`${root}/${path}`, 'utf8');
    return { path, before, text: edit(before, wish.name) };
  });
  try {
    for (const { path, text } of [...files, ...edited]) write(`${root}/${path}`, text);
  } catch (error) {
    for (const { path } of files) rmSync(`${root}/${path}`, { force: true });
    for (const home of [`specs/${wish.name}`, `packages/${wish.name}`])
      rmSync(`${root}/${home}`, { recursive: true, force: true });
    for (const { path, before } of edited) writeFile(`${root}/${path}`, before);
    throw error;
  }
  return files.map(({ path }) => path);
}
