import { namesOf } from './names-of.js';

const ROW = /^\| \[`@contactkit\/mocks`\].*$/m;

/**
 * Adds a client to the table of packages in the README, behind the other clients.
 *
 * @throws when the table has no row of the mocks, which stands behind the clients
 */
export function addTableRow(readme: string, name: string): string {
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
