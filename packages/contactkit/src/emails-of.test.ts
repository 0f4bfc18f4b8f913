import { expect, it } from 'vitest';
import { emailsOf } from './emails-of.js';

it('keeps an address as it is', () => {
  expect(emailsOf('Nora@Lindqvist.example')).toEqual([{ value: 'Nora@Lindqvist.example' }]);
});

it.each([null, undefined, ''])('makes an empty list of %j', (value) => {
  expect(emailsOf(value)).toEqual([]);
});
