import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStaleBuilds } from './stale-builds.mjs';

let root = '';

/** An app that uses a library, which uses a core; each was built at second 100. */
beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/builds-`);
  write('packages/core/package.json', { scripts: { build: 'tsc' } });
  write('packages/library/package.json', {
    scripts: { build: 'tsc' },
    dependencies: { core: 'workspace:^' },
  });
  write('packages/app/package.json', { devDependencies: { library: 'workspace:*', vitest: '4' } });
  for (const name of ['core', 'library']) {
    write(`packages/${name}/src/index.ts`, {});
    write(`packages/${name}/dist/index.js`, {}, 100);
    utimesSync(`${root}/packages/${name}/dist`, 100, 100);
  }
  link('library', 'core');
  link('app', 'library');
});
afterEach(() => rmSync(root, { recursive: true }));

const stale = () => findStaleBuilds(`${root}/packages/app`);

it('builds that are newer than their sources are current', () => {
  expect(stale()).toEqual([]);
});

it('a source that is newer than its build is told, however far away', () => {
  write('packages/core/src/index.ts', {}, 200);
  expect(stale()).toEqual(['packages/core']);
});

it('a package that was never built is told', () => {
  rmSync(`${root}/packages/library/dist`, { recursive: true });
  expect(stale()).toEqual(['packages/library']);
});

it('a test of a dependency is no source of its build', () => {
  write('packages/core/src/index.test.ts', {}, 200);
  expect(stale()).toEqual([]);
});

it('a build that was found current since is current', () => {
  write('packages/core/src/index.ts', {}, 200);
  utimesSync(`${root}/packages/core/dist`, 300, 300);
  expect(stale()).toEqual([]);
});

function write(path: string, content: object, seconds = 50): void {
  mkdirSync(dirname(`${root}/${path}`), { recursive: true });
  writeFileSync(`${root}/${path}`, JSON.stringify(content));
  utimesSync(`${root}/${path}`, seconds, seconds);
}

function link(from: string, to: string): void {
  mkdirSync(`${root}/packages/${from}/node_modules`, { recursive: true });
  symlinkSync(`${root}/packages/${to}`, `${root}/packages/${from}/node_modules/${to}`, 'junction');
}
