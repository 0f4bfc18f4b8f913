import type { DeclaredResponse } from '@contactkit/openapi';
import { expect, it } from 'vitest';
import { type ContractOperation, readContractSpec } from './contract-spec.js';
import { refusalOf } from './declared-refusal.js';

function answer(status: number, name: string): DeclaredResponse {
  return {
    status,
    contentType: 'application/json',
    schema: {},
    headers: {},
    examples: [{ name, value: status }],
  };
}

function operation(...errors: DeclaredResponse[]): ContractOperation {
  const success = answer(200, 'contact');
  return {
    id: 'things.list',
    method: 'GET',
    path: '/things',
    parameters: [],
    body: undefined,
    success,
    errors,
  };
}

it('finds the answer to a wrong request by the name of its example', () => {
  const create = readContractSpec('digivault').operations.find(({ id }) => id === 'contacts.create');
  if (!create) throw new Error('no contacts.create');
  expect(refusalOf(create, 'missing field')).toMatchObject({
    status: 400,
    example: { name: 'missingField' },
  });
  expect(refusalOf(create, 'invalid value')).toMatchObject({
    status: 422,
    example: { name: 'invalidValue' },
  });
});

it('takes the name before the status', () => {
  const merge = operation(answer(422, 'online'), answer(404, 'invalidValue'));
  expect(refusalOf(merge, 'invalid value')?.status).toBe(404);
});

it('goes by status where no example has the name, as the mocks do', () => {
  const unnamed = operation(answer(400, 'unreadable'), answer(422, 'refused'));
  expect(refusalOf(unnamed, 'missing field')?.status).toBe(400);
  expect(refusalOf(unnamed, 'invalid value')?.status).toBe(422);
  expect(refusalOf(operation(answer(422, 'refused')), 'missing field')?.status).toBe(422);
});

it('finds nothing where nothing is declared', () => {
  expect(refusalOf(operation(answer(401, 'missingCredentials')), 'invalid value')).toBeUndefined();
});
