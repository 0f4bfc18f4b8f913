import { loadPrism, type PrismOptions } from '../src/prism.js';
import { type RunningServer, startServer } from '../src/server.js';
import { thingsSpec } from './things-spec.js';

/** Credentials that the things API accepts. */
export const KEYS = { 'x-key-id': 'a', 'x-key-secret': 'b' };

/** A running mock of the things API. */
export interface ThingsServer extends RunningServer {
  /** Sends a request with credentials; a body is sent as JSON. */
  send(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: BodyInit },
  ): Promise<Response>;
}

/** Starts a mock of the things API that reads bodies of at most 1000 bytes. */
export async function startThings(options: PrismOptions = { dynamic: false }): Promise<ThingsServer> {
  const handler = await loadPrism(thingsSpec, options);
  const server = await startServer(handler, { host: '127.0.0.1', port: 0, maxBodyBytes: 1000 });
  const send: ThingsServer['send'] = (method, path, { headers = {}, body } = {}) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: { ...KEYS, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body }),
    });
  return { ...server, send };
}
