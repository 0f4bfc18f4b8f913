import { expect, it } from 'vitest';
import { matchPath } from './match-path.js';

it.each([
  [['v1', 'things'], {}],
  [['v1', 'things', 'a'], undefined],
  [['v1', 'other'], undefined],
])('a template without parameters against %j', (segments, expected) => {
  expect(matchPath(['v1', 'things'], segments)).toEqual(expected);
});

it.each([
  [['accounts', '1', 'contacts', '+2'], { account_id: '1', id: '+2' }],
  [['accounts', '1', 'contacts', ''], undefined],
  [['accounts', '1', 'labels', '2'], undefined],
])('a template with parameters against %j', (segments, expected) => {
  expect(matchPath(['accounts', '{account_id}', 'contacts', '{id}'], segments)).toEqual(expected);
});
