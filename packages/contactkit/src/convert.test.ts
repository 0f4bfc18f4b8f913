import { describe, expect, it } from 'vitest';
import { dateOf, emailsOf, phonesOf, singleValue, withoutUndefined } from './convert.js';

describe('dateOf', () => {
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
});

describe('emailsOf', () => {
  it('keeps an address as it is', () => {
    expect(emailsOf('Nora@Lindqvist.example')).toEqual([{ value: 'Nora@Lindqvist.example' }]);
  });

  it.each([null, undefined, ''])('makes an empty list of %j', (value) => {
    expect(emailsOf(value)).toEqual([]);
  });
});

describe('phonesOf', () => {
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
});

describe('singleValue', () => {
  it('takes a text, or the value of an entry of the model', () => {
    expect(singleValue(['+12025550143'])).toBe('+12025550143');
    expect(singleValue([{ value: '020 7946 0152' }])).toBe('020 7946 0152');
  });

  it('tells an absent field from one that is cleared', () => {
    expect(singleValue(undefined)).toBeUndefined();
    expect(singleValue(null)).toBeNull();
    expect(singleValue([])).toBeNull();
  });
});

describe('withoutUndefined', () => {
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
});
