import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  ConfigurationError,
  createDigivault,
  type Digivault,
  type DigivaultOptions,
} from './generated/index.js';

const OPTIONS = { apiKey: 'key-of-option' };

beforeEach(() => {
  vi.stubEnv('DIGIVAULT_API_KEY', undefined);
  vi.stubEnv('DIGIVAULT_BASE_URL', undefined);
});

afterEach(() => vi.unstubAllEnvs());

/** Makes one call, and tells where it went and with which headers. */
async function requestOf(options: DigivaultOptions) {
  let request: { url: string; headers: Record<string, string> } | undefined;
  const client = createDigivault({
    ...options,
    fetch: async (url, { headers }) => {
      request = { url, headers: Object.fromEntries(new Headers(headers)) };
      return Response.json({});
    },
  });
  await client.contacts.retrieve('a');
  return request;
}

describe('createDigivault', () => {
  it('takes the options before the environment', async () => {
    vi.stubEnv('DIGIVAULT_API_KEY', 'key-of-environment');
    vi.stubEnv('DIGIVAULT_BASE_URL', 'http://environment.test');
    expect(await requestOf({ ...OPTIONS, baseUrl: 'http://option.test/prefix/' })).toMatchObject({
      url: 'http://option.test/prefix/v1/contacts/a',
      headers: { authorization: 'Bearer key-of-option' },
    });
  });

  it('takes from the environment what the options leave out', async () => {
    vi.stubEnv('DIGIVAULT_API_KEY', 'key-of-environment');
    vi.stubEnv('DIGIVAULT_BASE_URL', 'http://environment.test/');
    expect(await requestOf({})).toMatchObject({
      url: 'http://environment.test/v1/contacts/a',
      headers: { authorization: 'Bearer key-of-environment' },
    });
  });

  it('calls the server of the provider when nothing says otherwise', async () => {
    expect(await requestOf(OPTIONS)).toMatchObject({ url: 'https://api.digivault.com/v1/contacts/a' });
  });

  it.each([['apiKey', 'DIGIVAULT_API_KEY', {}]])(
    'says that %s is missing, and that %s can hold it',
    (option, variable, options) => {
      const create = () => createDigivault(options);
      expect(create).toThrow(ConfigurationError);
      expect(create).toThrow(
        `createDigivault: '${option}' is missing. Pass it as an option or set ${variable}.`,
      );
    },
  );

  it('refuses a wrong base URL, wherever it comes from', () => {
    expect(() => createDigivault({ ...OPTIONS, baseUrl: 'somewhere' })).toThrow(
      "'baseUrl' (DIGIVAULT_BASE_URL)",
    );
    vi.stubEnv('DIGIVAULT_BASE_URL', 'somewhere');
    expect(() => createDigivault(OPTIONS)).toThrow("'baseUrl' (DIGIVAULT_BASE_URL)");
  });

  it('shows no credential of the client', () => {
    const client = createDigivault(OPTIONS);
    expectTypeOf(client).toEqualTypeOf<Digivault>();
    const shown = inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client);
    for (const secret of ['key-of-option']) expect(shown).not.toContain(secret);
  });
});

it('a refusal says how long to wait', async () => {
  const body = { type: 'rate_limit_error', message: 'Slow down', documentation_url: 'https://x.test' };
  const answer = () => Response.json(body, { status: 429, headers: { 'retry-after': '12' } });
  const digivault = createDigivault({ ...OPTIONS, retry: 0, fetch: async () => answer() });
  await expect(digivault.contacts.delete('a')).rejects.toMatchObject({
    kind: 'rate-limited',
    retryAfter: 12_000,
    body,
  });
});
