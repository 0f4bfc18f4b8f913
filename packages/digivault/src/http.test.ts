import { expect, expectTypeOf, it, vi } from 'vitest';
import { createDigivaultHttp } from './generated/http.js';
import type { components } from './generated/schema.js';

const OPTIONS = { apiKey: 'key-of-option' };

it('the stock client sends the credentials, and its answers are typed by the spec', async () => {
  const calls: [string, Headers][] = [];
  const http = createDigivaultHttp({
    ...OPTIONS,
    fetch: async (url, { headers }) => {
      calls.push([url, new Headers(headers)]);
      return Response.json({ id: 'a' });
    },
  });
  const { data, response } = await http.GET('/v1/contacts/{id}', {
    params: { path: { id: '7LjL2rAM4y8FP0Y1' } },
  });
  expectTypeOf(data).toEqualTypeOf<components['schemas']['Contact'] | undefined>();
  expect(data).toEqual({ id: 'a' });
  expect(response.status).toBe(200);
  const [[url, headers] = []] = calls;
  expect(url).toBe('https://api.digivault.com/v1/contacts/7LjL2rAM4y8FP0Y1');
  expect(Object.fromEntries(headers ?? [])).toMatchObject({ authorization: 'Bearer key-of-option' });
});

it('the stock client names itself when a credential is missing', () => {
  vi.stubEnv('DIGIVAULT_API_KEY', undefined);
  expect(() => createDigivaultHttp()).toThrow("createDigivaultHttp: 'apiKey' is missing.");
  vi.unstubAllEnvs();
});
