import { expect, expectTypeOf, it, vi } from 'vitest';
import { createChatwootHttp } from './generated/http.js';
import type { components } from './generated/schema.js';

const OPTIONS = { apiAccessToken: 'token-of-option' };

it('the stock client sends the credentials, and its answers are typed by the spec', async () => {
  const calls: [string, Headers][] = [];
  const http = createChatwootHttp({
    ...OPTIONS,
    fetch: async (url, { headers }) => {
      calls.push([url, new Headers(headers)]);
      return Response.json({ payload: { id: 118 } });
    },
  });
  const { data, response } = await http.GET('/api/v1/accounts/{account_id}/contacts/{id}', {
    params: { path: { account_id: 3, id: 118 } },
  });
  expectTypeOf(data).toEqualTypeOf<components['schemas']['ContactPayload'] | undefined>();
  expect(data).toEqual({ payload: { id: 118 } });
  expect(response.status).toBe(200);
  const [[url, headers] = []] = calls;
  expect(url).toBe('https://app.chatwoot.com/api/v1/accounts/3/contacts/118');
  expect(Object.fromEntries(headers ?? [])).toMatchObject({ api_access_token: 'token-of-option' });
});

it('the stock client names itself when a credential is missing', () => {
  vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', undefined);
  expect(() => createChatwootHttp()).toThrow("createChatwootHttp: 'apiAccessToken' is missing.");
  vi.unstubAllEnvs();
});
