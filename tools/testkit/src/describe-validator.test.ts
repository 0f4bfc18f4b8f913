import { expect, it } from 'vitest';
import { MARK, mutationsOf } from './describe-validator.js';

const mutations = mutationsOf({ tags: ['a'], name: 'b' });

it('changes each value, wherever it is', () => {
  expect([...new Set(mutations.map(({ path }) => path))]).toEqual(['', '/tags', '/tags/0', '/name']);
  expect(mutations).toContainEqual({ path: '', value: null });
  expect(mutations).toContainEqual({ path: '/tags/0', value: { tags: [MARK], name: 'b' } });
  expect(mutations).toContainEqual({ path: '/name', value: { tags: ['a'], name: 7.5 } });
});

it('adds a member, and takes each away', () => {
  const added = { tags: ['a'], name: 'b', [`unknown ${MARK}`]: MARK };
  expect(mutations).toContainEqual({ path: '', value: added });
  expect(mutations).toContainEqual({ path: '', value: { tags: ['a'] } });
  expect(mutations).toContainEqual({ path: '', value: { name: 'b' } });
});
