import autocannon from 'autocannon';
import type { Api } from './api.js';
import type { RunningServer } from './start-server.js';

/** What a server did under load. */
export interface Load {
  /** Requests a second. */
  rate: number;
  /** CPU time of a request, in microseconds. */
  cpu: number;
}

const CONNECTIONS = 10;

/** Number of the next contact. */
let created = 0;

/**
 * Asks a server for get, list and create in turns, over ten connections, for some seconds.
 *
 * @throws when an answer is missing or is not a success
 */
export async function runLoad(server: RunningServer, api: Api, seconds: number): Promise<Load> {
  const url = server.urls[api.provider];
  if (url === undefined) throw new Error(`Nobody serves ${api.name}.`);
  const create = () => {
    created += 1;
    return api.create(created);
  };
  const before = await server.usage();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [api.get, api.list, { ...create(), setupRequest: create }],
  });
  const after = await server.usage();
  const { non2xx, errors, timeouts, duration, requests } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${url}: ${non2xx} refused, ${errors} lost and ${timeouts} late of ${requests.total}.`);
  return { rate: requests.total / duration, cpu: (after.cpu - before.cpu) / requests.total };
}
