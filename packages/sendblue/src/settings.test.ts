import { expect, it } from 'vitest';
import { isIdempotent } from './settings.js';

it.each([
  ['contacts.create', { number: '+12025550143', update_if_exists: true }, true],
  ['contacts.create', { number: '+12025550143', update_if_exists: false }, false],
  ['contacts.create', { number: '+12025550143' }, false],
  ['contacts.create', null, false],
  ['contacts.verify', { number: '+12025550143', update_if_exists: true }, false],
  ['contacts.bulk.create', { contacts: [], update_if_exists: true }, false],
])('%s with %o may be sent twice: %s', (operation, body, expected) => {
  expect(isIdempotent(operation, body)).toBe(expected);
});
