import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  ConfigurationError,
  createSendblue,
  type Sendblue,
  type SendblueOptions,
} from './generated/index.js';

const OPTIONS = { apiKey: 'key-of-option', apiSecret: 'secret-of-option' };

beforeEach(() => {
  vi.stubEnv('SENDBLUE_API_API_KEY', undefined);
  vi.stubEnv('SENDBLUE_API_API_SECRET', undefined);
  vi.stubEnv('SENDBLUE_API_BASE_URL', undefined);
});

afterEach(() => vi.unstubAllEnvs());

/** Makes one call, and tells where it went and with which headers. */
async function requestOf(options: SendblueOptions) {
  let request: { url: string; headers: Record<string, string> } | undefined;
  const client = createSendblue({
    ...options,
    fetch: async (url, { headers }) => {
      request = { url, headers: Object.fromEntries(new Headers(headers)) };
      return Response.json({});
    },
  });
  await client.contacts.retrieve('+12025550143');
  return request;
}

describe('createSendblue', () => {
  it('takes the options before the environment', async () => {
    vi.stubEnv('SENDBLUE_API_API_KEY', 'key-of-environment');
    vi.stubEnv('SENDBLUE_API_API_SECRET', 'secret-of-environment');
    vi.stubEnv('SENDBLUE_API_BASE_URL', 'http://environment.test');
    expect(await requestOf({ ...OPTIONS, baseUrl: 'http://option.test/prefix/' })).toMatchObject({
      url: 'http://option.test/prefix/api/v2/contacts/+12025550143',
      headers: { 'sb-api-key-id': 'key-of-option', 'sb-api-secret-key': 'secret-of-option' },
    });
  });

  it('takes from the environment what the options leave out', async () => {
    vi.stubEnv('SENDBLUE_API_API_KEY', 'key-of-environment');
    vi.stubEnv('SENDBLUE_API_API_SECRET', 'secret-of-environment');
    vi.stubEnv('SENDBLUE_API_BASE_URL', 'http://environment.test/');
    expect(await requestOf({})).toMatchObject({
      url: 'http://environment.test/api/v2/contacts/+12025550143',
      headers: { 'sb-api-key-id': 'key-of-environment', 'sb-api-secret-key': 'secret-of-environment' },
    });
  });

  it('calls the server of the provider when nothing says otherwise', async () => {
    expect(await requestOf(OPTIONS)).toMatchObject({
      url: 'https://api.sendblue.co/api/v2/contacts/+12025550143',
    });
  });

  it.each([
    ['apiKey', 'SENDBLUE_API_API_KEY', { apiSecret: 'x' }],
    ['apiSecret', 'SENDBLUE_API_API_SECRET', { apiKey: 'x' }],
  ])('says that %s is missing, and that %s can hold it', (option, variable, options) => {
    const create = () => createSendblue(options);
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(
      `createSendblue: '${option}' is missing. Pass it as an option or set ${variable}.`,
    );
  });

  it('refuses a wrong base URL, wherever it comes from', () => {
    expect(() => createSendblue({ ...OPTIONS, baseUrl: 'somewhere' })).toThrow(
      "'baseUrl' (SENDBLUE_API_BASE_URL)",
    );
    vi.stubEnv('SENDBLUE_API_BASE_URL', 'somewhere');
    expect(() => createSendblue(OPTIONS)).toThrow("'baseUrl' (SENDBLUE_API_BASE_URL)");
  });

  it('shows no credential of the client', () => {
    const client = createSendblue(OPTIONS);
    expectTypeOf(client).toEqualTypeOf<Sendblue>();
    const shown = inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client);
    for (const secret of ['key-of-option', 'secret-of-option']) expect(shown).not.toContain(secret);
  });
});

it('a 200 that carries an error rejects', async () => {
  const body = { status: 'ERROR', message: 'Contact not found' };
  const sendblue = createSendblue({ ...OPTIONS, fetch: async () => Response.json(body) });
  await expect(sendblue.contacts.retrieve('+12025550143')).rejects.toMatchObject({
    status: 200,
    kind: 'not-found',
    body,
  });
});
