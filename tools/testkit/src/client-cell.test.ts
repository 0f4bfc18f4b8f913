import { describe, expect, it } from 'vitest';
import { callClient, callPath, kindOfExample } from './client-cell.js';
import { exampleRequest } from './contract-request.js';
import { readContractSpec } from './contract-spec.js';

describe('callClient and callPath', () => {
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
});

describe('kindOfExample', () => {
  it('goes by the name of the example before its status', () => {
    expect(kindOfExample(403, 'missingCredentials')).toBe('unauthenticated');
    expect(kindOfExample(401, 'otherAccount')).toBe('forbidden');
    expect(kindOfExample(422, 'duplicate')).toBe('conflict');
  });

  it('goes by the status where the name says no kind', () => {
    expect(kindOfExample(422, 'invalidValue')).toBe('invalid-request');
    expect(kindOfExample(404, 'invalidValue')).toBe('not-found');
  });

  it('guesses nothing', () => {
    expect(() => kindOfExample(401, 'tooOld')).toThrow(
      'No kind is known for the example tooOld of status 401',
    );
  });
});
