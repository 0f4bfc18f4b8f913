import { expect, expectTypeOf, it, vi } from 'vitest';
import { createOrqHttp } from './generated/http.js';
import type { components } from './generated/schema.js';

const OPTIONS = { apiKey: 'key-of-option' };

it('the stock client sends the credentials, and its answers are typed by the spec', async () => {
  const calls: [string, Headers][] = [];
  const http = createOrqHttp({
    ...OPTIONS,
    fetch: async (url, { headers }) => {
      calls.push([url, new Headers(headers)]);
      return Response.json({ id: 'a' });
    },
  });
  const { data, response } = await http.GET('/v2/contacts/{id}', { params: { path: { id: 'contact_01' } } });
  expectTypeOf(data).toEqualTypeOf<components['schemas']['Contact'] | undefined>();
  expect(data).toEqual({ id: 'a' });
  expect(response.status).toBe(200);
  const [[url, headers] = []] = calls;
  expect(url).toBe('https://my.orq.ai/v2/contacts/contact_01');
  expect(Object.fromEntries(headers ?? [])).toMatchObject({ authorization: 'Bearer key-of-option' });
});

it('the stock client names itself when a credential is missing', () => {
  vi.stubEnv('ORQ_API_KEY', undefined);
  expect(() => createOrqHttp()).toThrow("createOrqHttp: 'apiKey' is missing.");
  vi.unstubAllEnvs();
});
