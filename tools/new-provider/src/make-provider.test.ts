import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeProvider, writeFile } from './make-provider.js';
import { AUTH, PAGINATION, RefusedError, type Wish } from './read-arguments.js';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const WISH: Wish = { name: 'acme-crm', auth: 'bearer', pagination: 'cursor', root: undefined };
const EDITED = ['README.md', 'packages/contactkit/README.md', 'packages/contactkit/package.json'];
let root = '';

beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/providers-`);
  mkdirSync(`${root}/specs/orq`, { recursive: true });
  for (const path of EDITED) cpSync(`${REPOSITORY}/${path}`, `${root}/${path}`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every file, with what is in it. */
const state = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [
      `${entry.parentPath}/${entry.name}`,
      readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'),
    ]);
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

describe('makeProvider', () => {
  it.each(AUTH.flatMap((auth) => PAGINATION.map((pagination) => ({ auth, pagination }))))(
    'fills in every place for $auth and $pagination',
    (styles) => {
      const paths = makeProvider({ ...WISH, ...styles }, root);
      expect(paths).toContain('specs/acme-crm/openapi.yaml');
      for (const path of paths) {
        expect(path).not.toContain('__name__');
        expect(read(path)).not.toMatch(/\{\{|^=== /m);
      }
      const isConcurrent = ['offset', 'page'].includes(styles.pagination);
      expect(read('packages/acme-crm/package.json').includes('"./concurrently"')).toBe(isConcurrent);
    },
  );

  it('enters the provider where the others are listed', () => {
    makeProvider(WISH, root);
    expect(read('README.md')).toMatch(
      /^\| \[`@contactkit\/acme-crm`\]\(packages\/acme-crm\/README\.md\) +\| typed client for AcmeCrm, 5 operations +\|\n\| \[`@contactkit\/mocks`\]/m,
    );
    expect(read('packages/contactkit/README.md')).toMatch(
      /^\| AcmeCrm +\| `acmeCrm\(createAcmeCrm\(\)\)` +\| `ACME_CRM_…` +\| opaque text +\|$/m,
    );
    const { dependencies } = JSON.parse(read('packages/contactkit/package.json'));
    expect(dependencies['@contactkit/acme-crm']).toBe('workspace:^');
    expect(Object.keys(dependencies)).toEqual(Object.keys(dependencies).sort());
  });

  it.each([
    ['a name that is taken', () => ({ ...WISH, name: 'orq' }), 'There is specs/orq already'],
    ['a name that is none', () => ({ ...WISH, name: 'Acme' }), 'is no name of a provider'],
  ])('writes nothing for %s', (_, wish, message) => {
    const before = state();
    expect(() => makeProvider(wish(), root)).toThrow(RefusedError);
    expect(() => makeProvider(wish(), root)).toThrow(message);
    expect(state()).toEqual(before);
  });

  it('writes nothing when there is no place to enter it', () => {
    writeFileSync(`${root}/README.md`, 'Nothing.\n');
    const before = state();
    expect(() => makeProvider(WISH, root)).toThrow('README.md has no table of packages');
    expect(state()).toEqual(before);
  });

  it('takes back what it wrote when the rest cannot be written', () => {
    const before = state();
    const full = (path: string, text: string) => {
      if (path.endsWith('README.md') && !path.includes('acme-crm')) throw new Error('The disk is full.');
      writeFile(path, text);
    };
    expect(() => makeProvider(WISH, root, full)).toThrow('The disk is full.');
    expect(state()).toEqual(before);
  });
});
