import { expect, it } from 'vitest';
import { dateOf } from './date-of.js';

it.each([
  ['2026-03-17T08:42:10.512Z', '2026-03-17T08:42:10.512Z'],
  ['2026-03-17T10:42:10+02:00', '2026-03-17T08:42:10.000Z'],
  [1770800662, '2026-02-11T09:04:22.000Z'],
  [0, '1970-01-01T00:00:00.000Z'],
])('%s is %s', (time, expected) => {
  expect(dateOf(time)?.toISOString()).toBe(expected);
});

it.each([null, undefined, '', 'yesterday', Number.NaN])('%s is no date', (time) => {
  expect(dateOf(time)).toBeUndefined();
});
