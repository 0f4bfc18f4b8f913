import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { checkName } from './names.js';
import { RefusedError } from './read-arguments.js';

const root = mkdtempSync(`${tmpdir()}/names-`);
for (const home of [
  'specs/orq',
  'packages/runtime',
  'packages/twins/src/providers/taken',
  'proof/bench',
  'node_modules/turbo',
])
  mkdirSync(`${root}/${home}`, { recursive: true });
for (const home of ['proof/bench', 'node_modules/turbo']) writeFileSync(`${root}/${home}/package.json`, '{}');
afterAll(() => rmSync(root, { recursive: true }));

describe('checkName', () => {
  it.each(['acme', 'acme-crm', 'crm2go', 'a', 'turbo'])('takes %s', (name) => {
    expect(() => checkName(name, root)).not.toThrow();
  });

  it.each([
    ['', 'is no name of a provider'],
    ['Acme', 'is no name of a provider'],
    ['2crm', 'is no name of a provider'],
    ['acme_crm', 'is no name of a provider'],
    ['acme-', 'is no name of a provider'],
    ['acme--crm', 'is no name of a provider'],
    ['acme-2', 'is no name of a provider'],
    ['../acme', 'is no name of a provider'],
    ['acme\n', 'is no name of a provider'],
    ['a'.repeat(41), 'is too long'],
    ['delete', 'means something else here'],
    ['api', 'means something else here'],
    ['contact-kit', 'means something else here'],
    ['index', 'means something else here'],
    ['orq', 'There is specs/orq already'],
    ['runtime', 'There is packages/runtime already'],
    ['taken', 'There is packages/twins/src/providers/taken already'],
    ['bench', 'There is proof/bench already'],
  ])('refuses %j', (name, message) => {
    expect(() => checkName(name, root)).toThrow(RefusedError);
    expect(() => checkName(name, root)).toThrow(message);
  });
});
