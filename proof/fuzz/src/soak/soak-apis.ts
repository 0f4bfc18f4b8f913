import type { SoakApi } from './soak-api.js';

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
