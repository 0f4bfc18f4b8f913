import { expect, it } from 'vitest';
import { readBodyText } from './read-body-text.js';

const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

it.each([
  ['application/json', '{"a":1}', { a: 1 }],
  ['application/json; charset=utf-8', '[1]', [1]],
  ['application/vnd.acme+json', 'null', null],
  ['text/plain', '{"a":1}', '{"a":1}'],
  ['', 'x', 'x'],
])('reads a body of type "%s"', (type, text, value) => {
  expect(readBodyText(text, type)).toEqual({ state: 'present', value });
});

it.each(['{', '', nested(101), nested(100_000)])(
  'takes no JSON that is none, or nested too deep: %#',
  (text) => {
    expect(readBodyText(text, 'application/json').state).toBe(text === '' ? 'absent' : 'malformed');
  },
);

it('takes a hundred levels', () => {
  expect(readBodyText(nested(100), 'application/json').state).toBe('present');
});
