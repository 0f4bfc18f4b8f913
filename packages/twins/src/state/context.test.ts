import { expect, it } from 'vitest';
import { createRandom } from './context.js';

it('goes the same way for the same seed, and from where it stood', () => {
  const [one, other] = [createRandom(7), createRandom(7)];
  expect(one.text(20, 'abcdef')).toBe(other.text(20, 'abcdef'));
  const { state } = one;
  const next = one.uuid();
  one.state = state;
  expect(one.uuid()).toBe(next);
  expect(createRandom(8).uuid()).not.toBe(createRandom(7).uuid());
});

it('stays below the end, and comes to every number', () => {
  const random = createRandom(1);
  const seen = new Set(Array.from({ length: 200 }, () => random.below(5)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});

it('makes UUIDs of version 4', () => {
  expect(createRandom(1).uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
