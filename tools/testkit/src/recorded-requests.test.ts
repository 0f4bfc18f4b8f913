import { expect, it } from 'vitest';
import { type ContractOperation, readContractSpec } from './contract-spec.js';
import { deviationsOf } from './recorded-requests.js';

/** An operation of a spec in which a name was changed, as a text. */
function operation(provider: string, id: string, name = '', renamed = name): ContractOperation {
  const found = readContractSpec(provider).operations.find((each) => each.id === id);
  if (!found) throw new Error(`${provider} has no ${id}`);
  return JSON.parse(JSON.stringify(found).replaceAll(`"${name}"`, `"${renamed}"`));
}

it('finds nothing in a request that the spec declares', () => {
  const url = '/v2/contacts?tags=premium%2Cbeta-user&include_metrics=true&limit=50';
  expect(deviationsOf(operation('orq', 'contacts.list'), { url })).toEqual([]);
  const labelled = '/api/v1/accounts/1/contacts?labels%5B%5D=a&labels%5B%5D=b';
  expect(deviationsOf(operation('chatwoot', 'contacts.list'), { url: labelled })).toEqual([]);
});

it('finds a query parameter that the spec calls otherwise', () => {
  const list = operation('sendblue', 'contacts.list', 'phone_number', 'phone');
  expect(deviationsOf(list, { url: '/api/v2/contacts?phone_number=%2B12025550101' })).toEqual([
    "contacts.list: the query's phone_number is not declared",
  ]);
  expect(deviationsOf(operation('orq', 'contacts.list', 'tags', 'labels'), { url: '/?tags=a' })).toEqual([
    "contacts.list: the query's tags is not declared",
  ]);
  expect(deviationsOf(operation('orq', 'contacts.list'), { url: '/?filter_by=a' })).toHaveLength(1);
});

it('finds a query with a wrong value, or without what is required', () => {
  expect(deviationsOf(operation('orq', 'contacts.list'), { url: '/?limit=all' })).toEqual([
    "contacts.list: the query's limit breaks its schema",
  ]);
  expect(deviationsOf(operation('chatwoot', 'contacts.search'), { url: '/' })).toEqual([
    'contacts.search: the query lacks q',
  ]);
});

it('finds a member of the body that the spec calls otherwise, however deep', () => {
  const body = { contacts: [{ phone: '+12025550101', custom_variables: { Plan: 'Pro' } }] };
  expect(deviationsOf(operation('sendblue', 'contacts.bulk.create'), { url: '/', body })).toEqual([]);
  const renamed = operation('sendblue', 'contacts.bulk.create', 'custom_variables', 'variables');
  expect(deviationsOf(renamed, { url: '/', body })).toEqual([
    "contacts.bulk.create: the body's contacts.0.custom_variables is not declared",
  ]);
  const outer = operation('sendblue', 'contacts.verify', 'number', 'phone');
  expect(deviationsOf(outer, { url: '/', body: { number: '+12025550101' } })).toContain(
    "contacts.verify: the body's number is not declared",
  );
});

it('takes deprecated names', () => {
  const body = { number: '+12025550101', firstName: 'Ada' };
  expect(deviationsOf(operation('sendblue', 'contacts.create'), { url: '/', body })).toEqual([]);
});

it('finds a body with a wrong value, an absent one, and one that has no place', () => {
  const update = operation('digivault', 'contacts.update');
  expect(deviationsOf(update, { url: '/', body: { username: 7 } })).toEqual([
    'contacts.update: the body breaks its schema',
  ]);
  expect(deviationsOf(update, { url: '/' })).toEqual(['contacts.update: the body is absent']);
  expect(deviationsOf(operation('digivault', 'contacts.list'), { url: '/', body: {} })).toEqual([
    'contacts.list: a body is not declared',
  ]);
});
