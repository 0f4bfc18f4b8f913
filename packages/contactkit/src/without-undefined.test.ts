import { expect, it } from 'vitest';
import { withoutUndefined } from './without-undefined.js';

it('drops undefined, and nothing else that is empty', () => {
  const value = { absent: undefined, none: null, no: false, zero: 0, empty: '', list: [] };
  expect(Object.entries(withoutUndefined(value))).toEqual([
    ['none', null],
    ['no', false],
    ['zero', 0],
    ['empty', ''],
    ['list', []],
  ]);
});
