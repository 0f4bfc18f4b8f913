import { createRouter, noRoute, type Responder, withoutBody } from '@contactkit/twins/referee';
import { loadPrism, type PrismOptions } from '../src/prism.js';
import { type Handler, type RunningServer, startServer } from '../src/server.js';
import { thingsOperations, thingsSpec } from './things-spec.js';

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

/** How the things API answers. */
export interface ThingsOptions extends PrismOptions {
  /** Instead of Prism. */
  answer?: Responder;
}

/** Starts a mock of the things API that reads bodies of at most 1000 bytes. */
export async function startThings(
  { dynamic, answer }: ThingsOptions = { dynamic: false },
): Promise<ThingsServer> {
  const prism = await loadPrism(thingsSpec, { dynamic });
  const findRoute = createRouter(thingsOperations());
  const handler: Handler = async (request) => {
    const route = findRoute(request.method, request.segments);
    if (!route.operation) return { answer: noRoute(request, route.methods) };
    const sent = route.operation.body === 'none' ? withoutBody(request) : request;
    return { answer: await prism(sent, route, answer) };
  };
  const server = await startServer(handler, { host: '127.0.0.1', port: 0, limitBody: () => 1000 });
  const send: ThingsServer['send'] = (method, path, { headers = {}, body } = {}) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: { ...KEYS, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body }),
    });
  return { ...server, send };
}
