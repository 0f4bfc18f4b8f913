import { expect, it } from 'vitest';
import { callClient, callPath } from './call-client.js';
import { exampleRequest } from './contract-request.js';
import { readContractSpec } from './contract-spec.js';

it('calls the method that an operationId names, path values first', async () => {
  const update = readContractSpec('sendblue').operations.find(({ id }) => id === 'contacts.update');
  if (!update) throw new Error('no contacts.update');
  const request = exampleRequest(update);
  const client = { contacts: { update: async (...values: unknown[]) => values } };
  const options = { headers: {} };
  const sent = await callClient(client, update, request, options);
  expect(sent).toEqual([request.path.phone_number, request.body, options]);
});

it('leaves out a path value that the client has already', async () => {
  const get = readContractSpec('chatwoot').operations.find(({ id }) => id === 'contacts.labels.list');
  if (!get) throw new Error('no contacts.labels.list');
  const client = { contacts: { labels: { list: async (...values: unknown[]) => values } } };
  expect(await callClient(client, get, exampleRequest(get), {})).toEqual([118, {}]);
});

it('says which method is missing', () => {
  expect(() => callPath({ contacts: {} }, 'contacts.bulk.create', [])).toThrow(
    'The client has no method contacts.bulk.create',
  );
});
