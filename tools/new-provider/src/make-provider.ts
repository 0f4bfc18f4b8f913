import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkName, namesOf } from './names.js';
import { RefusedError, type Wish } from './read-arguments.js';
import { templateFiles } from './template.js';

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

const DEPENDENCIES = /("dependencies": \{\n)(.*?)(\n {2}\})/s;

/**
 * Adds a client to the dependencies of the facade, in the order of the names.
 *
 * @throws when the manifest has no dependencies, one a line
 */
function addDependency(manifest: string, name: string): string {
  const [whole = '', head = '', lines = '', tail = ''] = DEPENDENCIES.exec(manifest) ?? [];
  if (whole === '') throw new Error('packages/contactkit/package.json has no dependencies, one a line.');
  const entry = `    "@contactkit/${name}": "workspace:^"`;
  const sorted = [...lines.split(',\n'), entry].sort();
  return manifest.replace(whole, () => head + sorted.join(',\n') + tail);
}

const TABLE = /^\| provider +\| open with .*\n\|.*\n((?:\|.*\n)+)/m;

/**
 * Adds a provider to the table of the facade's README that says how each is opened.
 *
 * @throws when there is no such table
 */
function addFacadeRow(readme: string, name: string): string {
  const [table = '', rows = ''] = TABLE.exec(readme) ?? [];
  if (table === '')
    throw new Error('packages/contactkit/README.md has no table that says how to open a provider.');
  const { camel, Pascal, UPPER } = namesOf(name);
  const widths =
    rows
      .split('\n')[0]
      ?.slice(2, -2)
      .split(' | ')
      .map((cell) => cell.length) ?? [];
  const cells = [Pascal, `\`${camel}(create${Pascal}())\``, `\`${UPPER}_…\``, 'opaque text'];
  const row = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ');
  return readme.replace(table, () => `${table}| ${row} |\n`);
}

const ROW = /^\| \[`@contactkit\/mocks`\].*$/m;

/**
 * Adds a client to the table of packages in the README, behind the other clients.
 *
 * @throws when the table has no row of the mocks, which stands behind the clients
 */
function addTableRow(readme: string, name: string): string {
  const [mocks] = ROW.exec(readme) ?? [];
  if (!mocks) throw new Error('README.md has no table of packages with a row of @contactkit/mocks.');
  const [first = 0, second = 0] = mocks
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.length);
  const client = `[\`@contactkit/${name}\`](packages/${name}/README.md)`.padEnd(first);
  const about = `typed client for ${namesOf(name).Pascal}, 5 operations`.padEnd(second);
  return readme.replace(mocks, () => `| ${client} | ${about} |\n${mocks}`);
}

/** Writes a file, and makes the folders that it needs. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
