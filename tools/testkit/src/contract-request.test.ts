import { expect, it } from 'vitest';
import { exampleRequest, invalidAnswers, invalidRequest } from './contract-request.js';
import { type ContractOperation, readContractSpec } from './contract-spec.js';

function operation(provider: string, id: string): ContractOperation {
  const found = readContractSpec(provider).operations.find((each) => each.id === id);
  if (!found) throw new Error(`${provider} has no ${id}`);
  return found;
}

it('makes a request of the examples, with required query members only', () => {
  const { path, query, body } = exampleRequest(operation('chatwoot', 'contacts.search'));
  expect(Object.keys(path)).toEqual(['account_id']);
  expect(Object.keys(query)).toEqual(['q']);
  expect(body).toBeUndefined();
});

it('leaves a required field out', () => {
  const create = operation('digivault', 'contacts.create');
  expect(invalidRequest(create)?.body).not.toHaveProperty('username');
  expect(exampleRequest(create).body).toHaveProperty('username');
});

it('gives a field the wrong type where none is required', () => {
  const request = invalidRequest(operation('orq', 'contacts.update'));
  expect(Object.values(request?.body ?? {})).toContain(7);
});

it('asks for more than the maximum where there is no body', () => {
  expect(invalidRequest(operation('orq', 'contacts.list'))?.query).toEqual({ limit: 51 });
});

it('puts text where the path takes a number', () => {
  expect(invalidRequest(operation('chatwoot', 'contacts.get'))?.path.id).toBe('none-of-these');
});

it('knows what cannot be wrong', () => {
  expect(invalidRequest(operation('sendblue', 'contacts.count'))).toBeUndefined();
});

it('finds the answers to a wrong request by status and by the name of the example', () => {
  const statuses = (each: ContractOperation) => invalidAnswers(each).map(({ status }) => status);
  expect(statuses(operation('digivault', 'contacts.create'))).toEqual([400, 422]);
  expect(statuses(operation('chatwoot', 'contacts.merge'))).toEqual([404]);
});
