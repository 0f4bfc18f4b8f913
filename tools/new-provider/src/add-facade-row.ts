import { namesOf } from './names-of.js';

const TABLE = /^\| provider +\| open with .*\n\|.*\n((?:\|.*\n)+)/m;

/**
 * Adds a provider to the table of the facade's README that says how each is opened.
 *
 * @throws when there is no such table
 */
export function addFacadeRow(readme: string, name: string): string {
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
