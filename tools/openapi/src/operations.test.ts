import { expect, it } from 'vitest';
import { readDocument } from './document.js';
import { listOperations } from './operations.js';

const operations = listOperations(readDocument('digivault'));
const find = (id: string) => operations.find((operation) => operation.id === id);

it('knows method, path, parameters and body of an operation', () => {
  const update = find('contacts.update');
  expect(update).toMatchObject({ method: 'PUT', path: '/v1/contacts/{id}', body: { required: true } });
  expect(update?.parameters.map(({ name }) => name)).toEqual(['id']);
  expect(update?.body?.examples).not.toEqual([]);
  expect(find('contacts.list')?.body).toBeUndefined();
});

it('knows the headers that a response declares, with their schemas', () => {
  const responses = find('contacts.list')?.responses ?? [];
  const limited = responses.find(({ status }) => status === 429);
  expect(Object.keys(limited?.headers ?? {})).toEqual([
    'Retry-After',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
  ]);
  expect(limited?.headers['Retry-After']).toMatchObject({ type: 'integer', minimum: 0 });
  expect(responses.find(({ status }) => status === 200)?.headers).toEqual({});
});
