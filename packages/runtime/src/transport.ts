import createClient, { type Client } from 'openapi-fetch';
import { ApiError } from './api-error.js';
import { isRedirect, type Sent } from './attempt.js';
import { type AnswerFacts, perform } from './call.js';
import type { CallOptions, TransportOptions } from './options.js';
import { ACCEPT, type CallInit, PlainRequest } from './request.js';
import { createQuerySerializer, serializePath } from './url.js';

export type { Sent } from './attempt.js';
export type { AnswerFacts } from './call.js';
export type { CallInit } from './request.js';

/** The stock openapi-fetch client, typed by a spec. */
export type HttpClient<Paths extends object> = Client<Paths>;

/** Sends the calls of one client. Made once per client, used by its generated methods. */
export interface Transport<Paths extends object> {
  /** openapi-fetch, for use inside {@link Transport.call}. */
  http: HttpClient<Paths>;
  /** Makes one call and returns its result, or throws one of contactkit's errors. */
  call<Data>(
    operation: string,
    options: CallOptions | undefined,
    send: (init: CallInit) => Promise<Sent<Data>>,
    answer?: AnswerFacts<Data>,
  ): Promise<Data>;
}

/** Makes the transport of a client. */
export function createTransport<Paths extends object>(options: TransportOptions): Transport<Paths> {
  const http = createClient<Paths>({
    ...clientOptions(options),
    // The one cast: openapi-fetch only constructs it and hands it to `fetch`.
    Request: PlainRequest as unknown as typeof Request,
  });
  return {
    http,
    call: (operation, call, send, answer = {}) =>
      perform(options, { operation, options: call, send, ...answer }),
  };
}

/**
 * Makes the stock openapi-fetch client of a provider, with its credentials, base URL and path guard.
 *
 * It works on the platform's `Request`, so that openapi-fetch's middlewares can be used.
 * It resolves with `{ data, error, response }` and rejects only when there is no answer, or a redirect. It sends once: of
 * the client's options it takes the credentials, `baseUrl` and `fetch`.
 */
export function createHttpClient<Paths extends object>(options: TransportOptions): HttpClient<Paths> {
  const { provider } = options;
  return createClient<Paths>({
    ...clientOptions(options),
    headers: { accept: ACCEPT, ...options.headers },
    fetch: async (request) => {
      const { fetch } = options;
      const response = await (fetch ? fetch(request.url, await initOf(request)) : globalThis.fetch(request));
      if (!isRedirect(response)) return response;
      response.body?.cancel().catch(() => {});
      const { status, headers } = response;
      const operation = request.method;
      throw new ApiError({ provider, operation, status, headers, body: undefined, kind: 'redirect' });
    },
  });
}

function clientOptions({ baseUrl, serializeQuery = createQuerySerializer() }: TransportOptions) {
  return {
    baseUrl,
    pathSerializer: serializePath,
    querySerializer: (query: object) => serializeQuery(query),
    redirect: 'manual' as const,
  };
}

/** A request as a plain init, which can be spread and sent twice. */
async function initOf(request: Request): Promise<RequestInit> {
  const { method, headers, signal, redirect } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
  return { method, headers, signal, redirect, ...(body?.byteLength && { body }) };
}
