import { expect, expectTypeOf, it, vi } from 'vitest';
import { createSendblueHttp } from './generated/http.js';
import type { components } from './generated/schema.js';

const OPTIONS = { apiKey: 'key-of-option', apiSecret: 'secret-of-option' };

it('the stock client sends the credentials, and its answers are typed by the spec', async () => {
  const calls: [string, Headers][] = [];
  const http = createSendblueHttp({
    ...OPTIONS,
    fetch: async (url, { headers }) => {
      calls.push([url, new Headers(headers)]);
      return Response.json({ status: 'OK' });
    },
  });
  const { data, response } = await http.GET('/api/v2/contacts/{phone_number}', {
    params: { path: { phone_number: '+12025550143' } },
  });
  expectTypeOf(data).toEqualTypeOf<components['schemas']['ContactResult'] | undefined>();
  expect(data).toEqual({ status: 'OK' });
  expect(response.status).toBe(200);
  const [[url, headers] = []] = calls;
  expect(url).toBe('https://api.sendblue.co/api/v2/contacts/+12025550143');
  expect(Object.fromEntries(headers ?? [])).toMatchObject({
    'sb-api-key-id': 'key-of-option',
    'sb-api-secret-key': 'secret-of-option',
  });
});

it('the stock client names itself when a credential is missing', () => {
  vi.stubEnv('SENDBLUE_API_API_KEY', undefined);
  expect(() => createSendblueHttp()).toThrow("createSendblueHttp: 'apiKey' is missing.");
  vi.unstubAllEnvs();
});
