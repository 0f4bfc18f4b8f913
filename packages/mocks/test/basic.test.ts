import { assert, beforeAll, expect, it } from 'vitest';
import { loadPrism, type PrismReferee } from '../src/prism.js';
import { thingsOperations, thingsSpec } from './things-spec.js';

let prism: PrismReferee;
beforeAll(async () => {
  const securitySchemes = { user: { type: 'http', scheme: 'basic' } };
  prism = await loadPrism(
    { ...thingsSpec, security: [{ user: [] }], components: { securitySchemes } },
    { dynamic: false },
  );
});

it.each([
  ['a user and a password', `Basic ${btoa('nora:secret')}`, 200],
  ['a password with a colon', `Basic ${btoa('nora:a:b')}`, 200],
  ['another spelling', `basic ${btoa('nora:secret')}`, 200],
  ['a wrong password', `Basic ${btoa('nora:invalid')}`, 401],
  ['no password', `Basic ${btoa('nora')}`, 401],
  ['another scheme', 'Bearer token', 403],
  ['nothing', '', 403],
])('answers %s behind Prism as the twins do', async (_, authorization, status) => {
  const [operation] = thingsOperations([[{ in: 'header', name: 'authorization', scheme: 'basic' }]]);
  assert(operation);
  const request = {
    method: 'GET',
    segments: ['v1', 'things'],
    query: {},
    headers: authorization === '' ? {} : { authorization },
    body: { state: 'absent' },
  } as const;
  const answer = await prism(request, { operation, path: {} });
  expect(answer.status).toBe(status);
});
