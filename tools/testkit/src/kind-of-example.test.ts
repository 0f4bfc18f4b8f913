import { expect, it } from 'vitest';
import { kindOfExample } from './kind-of-example.js';

it('goes by the name of the example before its status', () => {
  expect(kindOfExample(403, 'missingCredentials')).toBe('unauthenticated');
  expect(kindOfExample(401, 'otherAccount')).toBe('forbidden');
  expect(kindOfExample(422, 'duplicate')).toBe('conflict');
});

it('goes by the status where the name says no kind', () => {
  expect(kindOfExample(422, 'invalidValue')).toBe('invalid-request');
  expect(kindOfExample(404, 'invalidValue')).toBe('not-found');
});

it('guesses nothing', () => {
  expect(() => kindOfExample(401, 'tooOld')).toThrow('No kind is known for the example tooOld of status 401');
});
