import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  type Chatwoot,
  type ChatwootOptions,
  ConfigurationError,
  createChatwoot,
} from './generated/index.js';

const OPTIONS = { apiAccessToken: 'token-of-option', accountId: 3 };

beforeEach(() => {
  vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', undefined);
  vi.stubEnv('CHATWOOT_ACCOUNT_ID', undefined);
  vi.stubEnv('CHATWOOT_BASE_URL', undefined);
});

afterEach(() => vi.unstubAllEnvs());

/** Makes one call, and tells where it went and with which headers. */
async function requestOf(options: ChatwootOptions) {
  let request: { url: string; headers: Record<string, string> } | undefined;
  const client = createChatwoot({
    ...options,
    fetch: async (url, { headers }) => {
      request = { url, headers: Object.fromEntries(new Headers(headers)) };
      return Response.json({});
    },
  });
  await client.contacts.get(118);
  return request;
}

describe('createChatwoot', () => {
  it('takes the options before the environment', async () => {
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'token-of-environment');
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', '7');
    vi.stubEnv('CHATWOOT_BASE_URL', 'http://environment.test');
    expect(await requestOf({ ...OPTIONS, baseUrl: 'http://option.test/prefix/' })).toMatchObject({
      url: 'http://option.test/prefix/api/v1/accounts/3/contacts/118',
      headers: { api_access_token: 'token-of-option' },
    });
  });

  it('takes from the environment what the options leave out', async () => {
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'token-of-environment');
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', '7');
    vi.stubEnv('CHATWOOT_BASE_URL', 'http://environment.test/');
    expect(await requestOf({})).toMatchObject({
      url: 'http://environment.test/api/v1/accounts/7/contacts/118',
      headers: { api_access_token: 'token-of-environment' },
    });
  });

  it('calls the server of the provider when nothing says otherwise', async () => {
    expect(await requestOf(OPTIONS)).toMatchObject({
      url: 'https://app.chatwoot.com/api/v1/accounts/3/contacts/118',
    });
  });

  it.each([
    ['apiAccessToken', 'CHATWOOT_API_ACCESS_TOKEN', { accountId: 3 }],
    ['accountId', 'CHATWOOT_ACCOUNT_ID', { apiAccessToken: 'x' }],
  ])('says that %s is missing, and that %s can hold it', (option, variable, options) => {
    const create = () => createChatwoot(options);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(
      `createChatwoot: '${option}' is missing. Pass it as an option or set ${variable}.`,
    );
  });

  it('refuses a wrong base URL, wherever it comes from', () => {
    expect(() => createChatwoot({ ...OPTIONS, baseUrl: 'somewhere' })).toThrow(
      "'baseUrl' (CHATWOOT_BASE_URL)",
    );
    vi.stubEnv('CHATWOOT_BASE_URL', 'somewhere');
    expect(() => createChatwoot(OPTIONS)).toThrow("'baseUrl' (CHATWOOT_BASE_URL)");
  });

  it('shows no credential of the client', () => {
    const client = createChatwoot(OPTIONS);
    expectTypeOf(client).toEqualTypeOf<Chatwoot>();
    const shown = inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client);
    for (const secret of ['token-of-option']) expect(shown).not.toContain(secret);
  });
});

it('a 401 that means "not allowed" is forbidden', async () => {
  const body = { error: 'You are not authorized to do this action' };
  const chatwoot = createChatwoot({ ...OPTIONS, fetch: async () => Response.json(body, { status: 401 }) });
  await expect(chatwoot.contacts.delete(118)).rejects.toMatchObject({ status: 401, kind: 'forbidden', body });
});

it('sends the same conditions for each page of a filter', async () => {
  const sent: [url: string, body: unknown][] = [];
  const chatwoot = createChatwoot({
    ...OPTIONS,
    fetch: async (url, { body }) => {
      const page = Number(new URL(url).searchParams.get('page') ?? 1);
      sent.push([url.replace(/.*\?/, ''), JSON.parse(`${body}`)]);
      const payload = page === 1 ? Array.from({ length: 15 }, (_, index) => ({ id: index })) : [{ id: 15 }];
      return Response.json({ meta: { count: 16, current_page: page }, payload });
    },
  });
  const filter = {
    payload: [{ attribute_key: 'plan', filter_operator: 'equal_to' as const, values: ['gold'] }],
  };
  const ids: number[] = [];
  for await (const { id } of chatwoot.contacts.iterateFilter(filter)) ids.push(id);
  expect(ids).toEqual(Array.from({ length: 16 }, (_, index) => index));
  expect(sent).toEqual([
    ['sort=created_at', filter],
    ['sort=created_at&page=2', filter],
  ]);
});

describe('accountId', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21])('refuses %d', (accountId) => {
    const create = () => createChatwoot({ ...OPTIONS, accountId });
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(
      `createChatwoot: 'accountId' (CHATWOOT_ACCOUNT_ID) must be a positive whole number, not '${accountId}'.`,
    );
  });

  it.each(['three', '3.0', ' 3', '03', '-3', '0x3', '3e2'])('refuses %j of the environment', (text) => {
    vi.stubEnv('CHATWOOT_ACCOUNT_ID', text);
    expect(() => createChatwoot({ apiAccessToken: 'x' })).toThrow(`whole number, not '${text}'.`);
  });
});
