/** The provider whose API it is, as the mocks name it. */
export type Provider = 'chatwoot' | 'digivault' | 'orq' | 'sendblue';

/** A request as it is sent. */
export interface Sent {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What is asked of a mock server. */
export interface Api {
  /** `Sendblue`. */
  name: string;
  provider: Provider;
  get: Sent;
  list: Sent;
  /** Creates a contact that nobody created before; another one for each number. */
  create(number: number): Sent;
}

/** In the order of nobody's numbers: fourteen digits are longer than any number of this country. */
const FIRST_NUMBER = 15_550_000_000_000;

const SENDBLUE = get('/api/v2/contacts/%2B12025550143', {
  'sb-api-key-id': 'key',
  'sb-api-secret-key': 'secret',
});
const CHATWOOT = get('/api/v1/accounts/1/contacts/118', { api_access_token: 'token' });

/** Sendblue's API. */
const sendblue: Api = {
  name: 'Sendblue',
  provider: 'sendblue',
  get: SENDBLUE,
  list: { ...SENDBLUE, path: '/api/v2/contacts?limit=10' },
  create: (number) =>
    post(SENDBLUE, '/api/v2/contacts', {
      number: `+${FIRST_NUMBER + number}`,
      first_name: 'Priya',
      last_name: 'Raman',
      tags: ['lead'],
      custom_variables: { Plan: 'Trial' },
    }),
};

/** Chatwoot's API. */
const chatwoot: Api = {
  name: 'Chatwoot',
  provider: 'chatwoot',
  get: CHATWOOT,
  list: { ...CHATWOOT, path: '/api/v1/accounts/1/contacts?page=1' },
  create: (number) =>
    post(CHATWOOT, '/api/v1/accounts/1/contacts', {
      inbox_id: 9,
      name: 'Priya Raman',
      email: `priya.${number}@example.com`,
      phone_number: `+${FIRST_NUMBER + number}`,
      custom_attributes: { plan: 'Trial' },
    }),
};

/** The APIs whose mocks are put under load. */
export const APIS: readonly Api[] = [sendblue, chatwoot];

/** A list of each API. */
export const LISTS = {
  chatwoot: chatwoot.list,
  digivault: get('/v1/contacts', { authorization: 'Bearer token' }),
  orq: get('/v2/contacts', { authorization: 'Bearer token' }),
  sendblue: sendblue.list,
} as const;

function get(path: string, headers: Record<string, string>): Sent {
  return { method: 'GET', path, headers };
}

function post({ headers }: Sent, path: string, body: object): Sent {
  const type = { 'content-type': 'application/json' };
  return { method: 'POST', path, headers: { ...headers, ...type }, body: JSON.stringify(body) };
}
