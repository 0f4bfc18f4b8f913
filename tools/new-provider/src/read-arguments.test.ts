import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AUTH, PAGINATION, RefusedError, readArguments } from './read-arguments.js';

it('takes a name, and the usual styles', () => {
  const usual = { name: 'acme', auth: 'bearer', pagination: 'cursor', root: undefined };
  expect(readArguments(['acme'])).toEqual(usual);
  expect(readArguments(['--auth', 'basic', 'acme', '--pagination=link'])).toEqual({
    ...usual,
    auth: 'basic',
    pagination: 'link',
  });
});

it.each([
  [[], 'usage: npm run new:provider -- <name>'],
  [['acme', 'other'], 'usage:'],
  [['acme', '--mood', 'good'], "Unknown option '--mood'"],
  [['acme', '--auth', 'oauth'], "--auth must be one of bearer, header, basic, not 'oauth'."],
  [['acme', '--pagination', 'none'], '--pagination must be one of cursor, body-cursor, offset, page, link'],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(RefusedError);
  expect(() => readArguments(args)).toThrow(message);
});

it('knows every variant', () => {
  const files = readdirSync(new URL('../variants', import.meta.url)).sort();
  const known = [
    ...AUTH.map((name) => `auth-${name}.txt`),
    ...PAGINATION.map((name) => `pagination-${name}.txt`),
  ];
  expect(files).toEqual(known.sort());
});
