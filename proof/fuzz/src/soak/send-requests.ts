import autocannon from 'autocannon';
import type { SoakApi } from './soak-api.js';

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
