import { expect, it } from 'vitest';
import { singleValue } from './single-value.js';

it('takes a text, or the value of an entry of the model', () => {
  expect(singleValue(['+12025550143'])).toBe('+12025550143');
  expect(singleValue([{ value: '020 7946 0152' }])).toBe('020 7946 0152');
});

it('tells an absent field from one that is cleared', () => {
  expect(singleValue(undefined)).toBeUndefined();
  expect(singleValue(null)).toBeNull();
  expect(singleValue([])).toBeNull();
});
