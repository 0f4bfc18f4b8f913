import { expect, it } from 'vitest';
import { createRandom } from '../../state/context.js';
import { nextUlid } from './contact.js';

/** The time of the first ten characters of the ULID in the example of `contacts.create`. */
const NOW = Date.parse('2026-05-06T10:30:00.250Z');

it('writes the time in ten characters, and chance behind it', () => {
  expect(nextUlid(undefined, NOW, createRandom(1))).toMatch(/^01KQYDCQ9T[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(nextUlid('01KQYDCQ9SZZZZZZZZZZZZZZZZ', NOW, createRandom(1))).toMatch(/^01KQYDCQ9T/);
  expect(nextUlid(undefined, -1, createRandom(1))).toMatch(/^0{10}/);
});

it.each([
  ['01KQYDCQ9T0000000000000000', '01KQYDCQ9T0000000000000001'],
  ['01KQYDCQ9T000000000000000H', '01KQYDCQ9T000000000000000J'],
  ['01KQYDCQ9T00000000000009ZZ', '01KQYDCQ9T0000000000000A00'],
  ['01KQYDCQ9TZZZZZZZZZZZZZZZZ', '01KQYDCQ9V0000000000000000'],
  ['01KQYDCQ9W0000000000000000', '01KQYDCQ9W0000000000000001'],
])('adds one to %s when the clock has not moved on', (last, next) => {
  expect(nextUlid(last, NOW, createRandom(1))).toBe(next);
});
