import { expect, it } from 'vitest';
import { readContractSpec } from './contract-spec.js';

it('knows the headers that an answer declares, with their schemas', () => {
  const list = readContractSpec('digivault').operations.find(({ id }) => id === 'contacts.list');
  const limited = list?.errors.find(({ status }) => status === 429);
  expect(Object.keys(limited?.headers ?? {})).toEqual([
    'Retry-After',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
  ]);
  expect(limited?.headers['Retry-After']).toMatchObject({ type: 'integer', minimum: 0 });
  expect(list?.success.headers).toEqual({});
});
