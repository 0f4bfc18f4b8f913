import { expect, it } from 'vitest';
import { retryAfterOf } from './retry-after.js';

const NOW = Date.parse('2026-10-21T07:28:00Z');

it.each([
  ['30', 30_000],
  ['0', 0],
  ['1.5', 1500],
  [' 2 ', 2000],
  ['Wed, 21 Oct 2026 07:29:00 GMT', 60_000],
  ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  ['soon 5', undefined],
  ['-5', undefined],
  ['10s', undefined],
  ['1e3', undefined],
])('Retry-After %j asks to wait %s ms', (text, milliseconds) => {
  expect(retryAfterOf(new Headers({ 'retry-after': text }), NOW)).toBe(milliseconds);
});

it('an answer without Retry-After asks for nothing', () => {
  expect(retryAfterOf(new Headers())).toBeUndefined();
});

it('a date counts from the present', () => {
  const inOneMinute = new Date(Date.now() + 60_000).toUTCString();
  const wait = retryAfterOf(new Headers({ 'retry-after': inOneMinute }));
  expect(wait).toBeGreaterThan(55_000);
  expect(wait).toBeLessThanOrEqual(60_000);
});
