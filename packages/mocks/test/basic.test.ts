import { beforeAll, expect, it, vi } from 'vitest';
import { loadPrism, type PrismReferee } from '../src/prism.js';
import { thingsSpec } from './things-spec.js';

// Prism takes a second to load, and on a slow machine many.
vi.setConfig({ hookTimeout: 30_000 });

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
  const answer = await prism({
    method: 'GET',
    segments: ['v1', 'things'],
    query: {},
    headers: authorization === '' ? {} : { authorization },
    body: { state: 'absent' },
  });
  expect(answer.status).toBe(status);
});
