import { describe, expect, it } from 'vitest';
import { filesOfRepository } from './repository.js';
import { pathViolations, phoneViolations, textViolations } from './text-rules.js';

const file = (text: string, path = 'specs/x.yaml') => ({ path, text });
/** Written in parts, so that this file has no such number itself. */
const phone = (...groups: string[]) => `+${groups.join('')}`;

describe('this repository', () => {
  it('has no phone number that could be somebody’s', () => {
    expect(filesOfRepository().flatMap(phoneViolations)).toEqual([]);
  });

  it('speaks of no machine', () => {
    expect(filesOfRepository().flatMap(textViolations)).toEqual([]);
  });

  it('names no path to its readers that is not there', () => {
    const files = filesOfRepository();
    expect(files.flatMap((each) => pathViolations(each, files))).toEqual([]);
  });
});

describe('phoneViolations', () => {
  it.each([
    phone('1415', '5550200'),
    phone('1 (415) ', '555-0200'),
    phone('44 20 7946 ', '1000'),
    phone('4477', '00901000'),
    phone('4915', '112345678'),
    phone('1202555', '01234'),
    phone('1415', '5550200').replace('+', '%2B'),
  ])('refuses %s', (number) => {
    expect(phoneViolations(file(`number: "${number}"`))).toEqual([
      `specs/x.yaml has the phone number '${number}': take one that is reserved for fiction`,
    ]);
  });

  it.each([
    '+12025550100',
    '+1 (415) 555-0134',
    '%2B12025550199',
    '+442079460958',
    '+44 1632 960 000',
    '+447700900123',
    '+1234567',
    '2026-05-06T10:30:00.250+10:00',
    'a+12345678901',
  ])('has nothing against %s', (text) => {
    expect(phoneViolations(file(text))).toEqual([]);
  });
});

describe('textViolations', () => {
  it.each(['work', 'root', 'home'])('refuses paths in the folder %s', (name) => {
    const path = ['', name, 'someone', 'x.ts'].join('/');
    expect(textViolations(file(`see ${path}`))).toEqual([
      `specs/x.yaml names '${path}', a path of one machine; write it from the root of the repository`,
    ]);
  });

  it.each(['npmjs.org', 'yarnpkg.com'])('refuses the registry of %s, but for the lockfile', (domain) => {
    const host = `registry.${domain}`;
    expect(textViolations(file(`https://${host}/orq`))).toEqual([
      `specs/x.yaml names '${host}', a registry; leave the choice to the configuration of the user`,
    ]);
    expect(textViolations(file(host, 'pnpm-lock.yaml'))).toEqual([]);
  });

  it.each(['https://docs.example.com/home/page', '(folder)/work/x', 'dist/root/x'])(
    'has nothing against %s',
    (text) => {
      expect(textViolations(file(text))).toEqual([]);
    },
  );
});

describe('pathViolations', () => {
  const files = [
    'README.md',
    'specs/README.md',
    'packages/orq/src/settings.ts',
    'packages/orq/examples/a.ts',
  ].map((path) => file('', path));

  it.each([
    ['`packages/orq/src/client.ts`', 'README.md', 'packages/orq/src/client.ts'],
    ['`npx tsx tools/gone.mjs`', 'CONTRIBUTING.md', 'tools/gone.mjs'],
    ['`packages/orq/sr/`', 'packages/orq/README.md', 'packages/orq/sr/'],
    ['[it](orq/openapi.yaml#top)', 'specs/README.md', 'specs/orq/openapi.yaml'],
  ])('refuses %s in %s', (text, path, found) => {
    expect(pathViolations(file(text, path), files)).toEqual([`${path} names '${found}', which is not there`]);
  });

  it.each([
    ['`packages/orq/src/settings.ts` and `packages/orq/`', 'README.md'],
    ['`specs/<provider>/openapi.yaml`, `packages/acme`, `packages/*/README.md`', 'README.md'],
    [
      '[specs](../../specs/README.md), [web](https://example.com/specs/x), [here](#there)',
      'packages/orq/README.md',
    ],
    ['`examples/a.ts`', 'packages/orq/README.md'],
    ['`packages/gone`', 'packages/orq/CHANGELOG.md'],
  ])('has nothing against %s in %s', (text, path) => {
    expect(pathViolations(file(text, path), files)).toEqual([]);
  });
});
