import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ErrorKind, kindOfStatus } from './error-kind.js';

describe('kindOfStatus', () => {
  it.each([
    [400, 'invalid-request'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'invalid-request'],
    [409, 'conflict'],
    [410, 'not-found'],
    [413, 'invalid-request'],
    [422, 'invalid-request'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
    [599, 'server'],
    [101, 'unexpected-status'],
    [304, 'unexpected-status'],
  ])('reads %i as %s', (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind);
  });
});

/** Every kind, once: the type below fails to compile when one is missing. */
const KINDS = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'invalid-request',
  'rate-limited',
  'server',
  'redirect',
  'invalid-response',
  'unexpected-status',
  'timeout',
  'network',
  'configuration',
  'invalid-argument',
  'unsupported',
  'pagination',
] as const;

it('every kind has a row in the table of the README', () => {
  expectTypeOf<(typeof KINDS)[number]>().toEqualTypeOf<ErrorKind>();
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').flatMap((line) => /^\| `([a-z-]+)` +\|/.exec(line)?.[1] ?? []);
  expect(KINDS.filter((kind) => !rows.includes(kind))).toEqual([]);
});
