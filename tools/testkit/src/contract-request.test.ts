import { expect, it } from 'vitest';
import { exampleRequest, wrongRequest } from './contract-request.js';
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
  expect(wrongRequest(create, 'missing field')?.body).not.toHaveProperty('username');
  expect(exampleRequest(create).body).toHaveProperty('username');
});

it('leaves the whole body out where none of its fields is required', () => {
  const update = operation('digivault', 'contacts.update');
  expect(wrongRequest(update, 'missing field')).toEqual({ ...exampleRequest(update), body: undefined });
});

it('leaves a required query parameter out', () => {
  const search = operation('chatwoot', 'contacts.search');
  expect(wrongRequest(search, 'missing field')?.query).toEqual({});
});

it('gives a field of the body the wrong type', () => {
  const changed = wrongRequest(operation('orq', 'contacts.update'), 'invalid value');
  expect(Object.values(changed?.body ?? {})).toContain(7);
  const merged = wrongRequest(operation('chatwoot', 'contacts.merge'), 'invalid value');
  expect(merged?.body).toMatchObject({ base_contact_id: 'none-of-these' });
});

it('asks for more than the maximum where there is no body', () => {
  expect(wrongRequest(operation('orq', 'contacts.list'), 'invalid value')?.query).toEqual({ limit: 51 });
});

it('puts text where the path takes a number', () => {
  expect(wrongRequest(operation('chatwoot', 'contacts.get'), 'invalid value')?.path.id).toBe('none-of-these');
});

it('knows what cannot be wrong', () => {
  expect(wrongRequest(operation('sendblue', 'contacts.count'), 'missing field')).toBeUndefined();
  expect(wrongRequest(operation('sendblue', 'contacts.count'), 'invalid value')).toBeUndefined();
  expect(wrongRequest(operation('orq', 'contacts.update'), 'missing field')).toBeUndefined();
});
