import { expect, it } from 'vitest';
import { mutate } from './make-body.js';
import { createRandom } from './random.js';

it('draws the same for the same seed and number', () => {
  const body = { name: 'Ada', tags: ['lead'], more: { city: 'Cork' } };
  const drawn = [1, 2, 3].map((number) => mutate(body, createRandom(7, number)));
  expect([1, 2, 3].map((number) => mutate(body, createRandom(7, number)))).toEqual(drawn);
  expect(mutate(body, createRandom(8, 1))).not.toEqual(drawn[0]);
});

it('leaves what it changes as it was', () => {
  const body = { name: 'Ada', tags: ['lead'] };
  for (let number = 1; number < 200; number += 1) mutate(body, createRandom(1, number));
  expect(body).toEqual({ name: 'Ada', tags: ['lead'] });
});
