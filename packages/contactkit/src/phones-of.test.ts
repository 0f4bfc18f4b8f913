import { expect, it } from 'vitest';
import { phonesOf } from './phones-of.js';

it('keeps a number as it is, and calls it E.164 when it is written so', () => {
  expect(phonesOf('+12025550143')).toEqual([{ value: '+12025550143', e164: '+12025550143' }]);
});

it.each(['1-800-759-3000', '12025550143', '+02025550143', '+1 202 555 0143', '+1234567890123456'])(
  'does not turn %s into E.164',
  (value) => expect(phonesOf(value)).toEqual([{ value, e164: undefined }]),
);

it.each([null, undefined, ''])('makes an empty list of %j', (value) => {
  expect(phonesOf(value)).toEqual([]);
});
