import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { ConfigurationError, createOrq, type Orq, type OrqOptions } from './generated/index.js';

const OPTIONS = { apiKey: 'key-of-option' };

beforeEach(() => {
  vi.stubEnv('ORQ_API_KEY', undefined);
  vi.stubEnv('ORQ_BASE_URL', undefined);
});

afterEach(() => vi.unstubAllEnvs());

/** Makes one call, and tells where it went and with which headers. */
async function requestOf(options: OrqOptions) {
  let request: { url: string; headers: Record<string, string> } | undefined;
  const client = createOrq({
    ...options,
    fetch: async (url, { headers }) => {
      request = { url, headers: Object.fromEntries(new Headers(headers)) };
      return Response.json({});
    },
  });
  await client.contacts.retrieve('a');
  return request;
}

describe('createOrq', () => {
  it('takes the options before the environment', async () => {
    vi.stubEnv('ORQ_API_KEY', 'key-of-environment');
    vi.stubEnv('ORQ_BASE_URL', 'http://environment.test');
    expect(await requestOf({ ...OPTIONS, baseUrl: 'http://option.test/prefix/' })).toMatchObject({
      url: 'http://option.test/prefix/v2/contacts/a',
      headers: { authorization: 'Bearer key-of-option' },
    });
  });

  it('takes from the environment what the options leave out', async () => {
    vi.stubEnv('ORQ_API_KEY', 'key-of-environment');
    vi.stubEnv('ORQ_BASE_URL', 'http://environment.test/');
    expect(await requestOf({})).toMatchObject({
      url: 'http://environment.test/v2/contacts/a',
      headers: { authorization: 'Bearer key-of-environment' },
    });
  });

  it('calls the server of the provider when nothing says otherwise', async () => {
    expect(await requestOf(OPTIONS)).toMatchObject({ url: 'https://my.orq.ai/v2/contacts/a' });
  });

  it.each([['apiKey', 'ORQ_API_KEY', {}]])(
    'says that %s is missing, and that %s can hold it',
    (option, variable, options) => {
      const create = () => createOrq(options);
      expect(create).toThrow(ConfigurationError);
      expect(create).toThrow(`createOrq: '${option}' is missing. Pass it as an option or set ${variable}.`);
    },
  );

  it('refuses a wrong base URL, wherever it comes from', () => {
    expect(() => createOrq({ ...OPTIONS, baseUrl: 'somewhere' })).toThrow("'baseUrl' (ORQ_BASE_URL)");
    vi.stubEnv('ORQ_BASE_URL', 'somewhere');
    expect(() => createOrq(OPTIONS)).toThrow("'baseUrl' (ORQ_BASE_URL)");
  });

  it('shows no credential of the client', () => {
    const client = createOrq(OPTIONS);
    expectTypeOf(client).toEqualTypeOf<Orq>();
    const shown = inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client);
    for (const secret of ['key-of-option']) expect(shown).not.toContain(secret);
  });
});

describe('both 404 bodies of orq.ai', () => {
  it.each([{ error: 'Contact not found' }, { message: 'Contact not found' }])(
    'are read: %o',
    async (body) => {
      const orq = createOrq({ ...OPTIONS, fetch: async () => Response.json(body, { status: 404 }) });
      await expect(orq.contacts.update('a', {})).rejects.toMatchObject({
        kind: 'not-found',
        message: 'orq contacts.update: 404 not-found (Contact not found)',
      });
    },
  );
});
