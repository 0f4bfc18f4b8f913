import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entriesOf, tarballViolations } from './tarball-rules.js';
import type { Manifest } from './workspace.js';

const COMPLETE = {
  LICENSE: '',
  'README.md': '',
  'package.json': '',
  'dist/index.js': "import '@contactkit/runtime';",
  'dist/index.d.ts': '',
};
const MANIFEST: Manifest = {
  name: '@contactkit/orq',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  dependencies: { '@contactkit/runtime': '^1.0.0' },
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/tarball-`);
});

afterEach(() => rmSync(folder, { recursive: true }));

it('finds nothing in a complete tarball', () => {
  expect(violations({})).toEqual([]);
});

it.each([
  [{ LICENSE: undefined }, {}, 'lacks LICENSE'],
  [{ 'dist/x.test.js': '' }, {}, 'should not have dist/x.test.js'],
  [{ 'src/index.ts': '' }, {}, 'should not have src/index.ts'],
  [{}, { dependencies: { '@contactkit/runtime': 'workspace:^' } }, 'still has the version "workspace:^"'],
  [{}, { exports: { '.': './dist/main.js' } }, "exports '.' from dist/main.js, which it does not have"],
  [{ 'dist/x.js': "import 'yaml';" }, {}, "imports 'yaml' in dist/x.js, without having it in dependencies"],
  [
    { 'dist/x.d.ts': "export type X = import('yaml/x').X;" },
    { devDependencies: { yaml: '1' } },
    "imports 'yaml/x' in dist/x.d.ts, without having it in dependencies",
  ],
])('finds what is wrong with %o and %o', (files, manifest, message) => {
  expect(violations(files, manifest)).toEqual([message]);
});

it('knows what can be imported', () => {
  const exports = { '.': './a.js', './http': './b.js', './package.json': './package.json' };
  expect(entriesOf(packed([], { exports }))).toEqual(['@contactkit/orq', '@contactkit/orq/http']);
});

function violations(files: Record<string, string | undefined>, manifest: Partial<Manifest> = {}): string[] {
  const contents = Object.entries({ ...COMPLETE, ...files });
  const paths = contents.flatMap(([path, text]) => {
    if (text === undefined) return [];
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
    return [path];
  });
  return tarballViolations(packed(paths, manifest));
}

function packed(paths: string[], manifest: Partial<Manifest>) {
  return {
    name: MANIFEST.name,
    source: 'packages/orq',
    tarball: '',
    folder,
    manifest: { ...MANIFEST, ...manifest },
    paths,
  };
}
