import autocannon from 'autocannon';

/** The life of one contact of a provider. */
interface SoakApi {
  provider: string;
  headers: Readonly<Record<string, string>>;
  /** Path of the list. */
  list: string;
  /** Path of the contacts. */
  contacts: string;
  /** Body that creates a contact that nobody has. */
  create(number: number): object;
  /** Key of a contact that was just created, as it stands in paths. */
  keyOf(answer: string): string;
}

const CONNECTIONS = 10;
/** Requests in the life of a contact. */
const LIFE = 4;

/** Number of the last contact. */
let created = 0;

/**
 * Creates, gets, lists and deletes one contact after the other, over ten connections.
 *
 * @throws when an answer is missing or is not a success
 */
export async function sendRequests(url: string, api: SoakApi, amount: number): Promise<void> {
  const { headers, contacts } = api;
  const create = () => {
    created += 1;
    return {
      method: 'POST' as const,
      path: contacts,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(api.create(created)),
    };
  };
  const withKey = (method: 'GET' | 'DELETE') => (_: object, context: object) => {
    const key = 'key' in context ? context.key : '';
    return { method, path: `${contacts}/${key}`, headers: { ...headers } };
  };
  const remember = (_: number, body: string, context: object) => {
    Object.assign(context, { key: api.keyOf(body) });
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    // Each connection ends the life of its last contact.
    amount: amount - (amount % (CONNECTIONS * LIFE)),
    requests: [
      { ...create(), setupRequest: create, onResponse: remember },
      { setupRequest: withKey('GET') },
      { method: 'GET', path: api.list, headers: { ...headers } },
      { setupRequest: withKey('DELETE') },
    ],
  });
  const { non2xx, errors, timeouts } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${api.provider}: ${non2xx} refused, ${errors} lost, ${timeouts} late.`);
}

/** Longer than any number of North America. */
const FIRST_NUMBER = 15_550_000_000_000;
const BEARER = { authorization: 'Bearer token' };

/** All providers. */
export const SOAK_APIS: readonly SoakApi[] = [
  {
    provider: 'sendblue',
    headers: { 'sb-api-key-id': 'key', 'sb-api-secret-key': 'secret' },
    list: '/api/v2/contacts?limit=10',
    contacts: '/api/v2/contacts',
    create: (number) => ({ number: `+${FIRST_NUMBER + number}`, first_name: 'Priya', tags: ['lead'] }),
    keyOf: (answer) => found(answer, /"phone":"(\+\d+)"/),
  },
  {
    provider: 'chatwoot',
    headers: { api_access_token: 'token' },
    list: '/api/v1/accounts/1/contacts?page=1',
    contacts: '/api/v1/accounts/1/contacts',
    create: (number) => ({ inbox_id: 9, name: 'Priya Raman', identifier: `person-${number}` }),
    keyOf: (answer) => found(answer, /"contact":\{"id":(\d+)/),
  },
  {
    provider: 'orq',
    headers: BEARER,
    list: '/v2/contacts?limit=10',
    contacts: '/v2/contacts',
    create: (number) => ({ external_id: `person-${number}`, display_name: 'Priya Raman' }),
    keyOf: (answer) => found(answer, /"_id":"([^"]+)"/),
  },
  {
    provider: 'digivault',
    headers: BEARER,
    list: '/v1/contacts',
    contacts: '/v1/contacts',
    create: (number) => ({ username: `Priya${number}`, phone_number: '1-212-555-0178' }),
    keyOf: (answer) => found(answer, /"id":"([^"]+)"/),
  },
];

function found(answer: string, pattern: RegExp): string {
  const key = pattern.exec(answer)?.[1];
  if (key === undefined) throw new Error(`No key in ${answer.slice(0, 300)}`);
  return encodeURIComponent(key);
}
