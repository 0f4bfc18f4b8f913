import { expect, it } from 'vitest';
import { median } from './median.js';

it.each([
  ['one number', [4], 4],
  ['an odd number of them', [9, 1, 5], 5],
  ['an even number of them', [9, 1, 5, 7], 6],
])('the median of %s', (_, values, expected) => {
  expect(median(values)).toBe(expected);
});

it('nothing has no median', () => {
  expect(() => median([])).toThrow('no median');
});
