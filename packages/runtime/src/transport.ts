import createClient, { type Client } from 'openapi-fetch';
import { ApiError } from './api-error.js';
import type { CallOptions, Fetch, TransportOptions } from './client-options.js';
import { ConnectionError } from './connection-error.js';
import { ContactKitError } from './contactkit-error.js';
import { createQuerySerializer } from './create-query-serializer.js';
import { serializePath } from './serialize-path.js';
import { unsendable } from './unsendable.js';

/** The stock openapi-fetch client, typed by a spec. */
export type HttpClient<Paths extends object> = Client<Paths>;

/** What a generated method hands to openapi-fetch besides its parameters. */
export interface CallInit {
  fetch: (request: Request) => Promise<Response>;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** What openapi-fetch resolves with. */
export type Sent<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** Sends the calls of one client. Made once per client, used by its generated methods. */
export interface Transport<Paths extends object> {
  /** openapi-fetch, for use inside {@link Transport.call}. */
  http: HttpClient<Paths>;
  /** Makes one call and returns its result, or throws one of contactkit's errors. */
  call<Data>(
    operation: string,
    options: CallOptions | undefined,
    send: (init: CallInit) => Promise<Sent<Data>>,
  ): Promise<Data>;
}

const ACCEPT = 'application/json, text/plain;q=0.5, */*;q=0.1';

/**
 * Carries a URL and an init through openapi-fetch, which wants a `Request`, to a `fetch` that gets the two.
 *
 * Building the platform's `Request` would double the cost of a POST, and its body could be sent only once.
 */
class PlainRequest {
  readonly method: string | undefined;
  constructor(
    readonly url: string,
    readonly init: RequestInit,
  ) {
    this.method = init.method;
  }
}

/** Makes the transport of a client. */
export function createTransport<Paths extends object>(options: TransportOptions): Transport<Paths> {
  const http = createClient<Paths>({
    ...clientOptions(options),
    // The one cast: openapi-fetch only constructs it and hands it to `fetch`.
    Request: PlainRequest as unknown as typeof Request,
  });
  return { http, call: (operation, call, send) => perform(options, operation, call, send) };
}

/**
 * Makes the stock openapi-fetch client of a provider, with its credentials, base URL and path guard.
 *
 * It works on the platform's `Request`, so that openapi-fetch's middlewares can be used.
 * It resolves with `{ data, error, response }` and rejects only when there is no answer, or a redirect.
 */
export function createHttpClient<Paths extends object>(options: TransportOptions): HttpClient<Paths> {
  const { provider } = options;
  return createClient<Paths>({
    ...clientOptions(options),
    fetch: async (request) => {
      const response = await (options.fetch
        ? options.fetch(request.url, request)
        : globalThis.fetch(request));
      if (isRedirect(response)) throw redirected(provider, request.method, response);
      return response;
    },
  });
}

function clientOptions({ baseUrl, headers, serializeQuery = createQuerySerializer() }: TransportOptions) {
  return {
    baseUrl,
    headers: { accept: ACCEPT, ...headers },
    pathSerializer: serializePath,
    querySerializer: (query: object) => serializeQuery(query),
    redirect: 'manual' as const,
  };
}

async function perform<Data>(
  options: TransportOptions,
  operation: string,
  { signal, headers }: CallOptions = {},
  send: (init: CallInit) => Promise<Sent<Data>>,
): Promise<Data> {
  const { provider, classify } = options;
  let dispatched = false;
  let response: Response | undefined;
  const fetch = async (request: Request) => {
    dispatched = true;
    response = await dispatch(options.fetch ?? globalThis.fetch, request);
    if (isRedirect(response)) throw redirected(provider, operation, response);
    return response;
  };
  try {
    const sent = await send({ fetch, ...(headers && { headers }), ...(signal && { signal }) });
    const body = sent.data ?? (sent.error === '' ? undefined : sent.error);
    const kind = classify?.(sent.response.status, body);
    if ('data' in sent && kind === undefined) return sent.data;
    const { status, headers: answered } = sent.response;
    throw new ApiError({ provider, operation, status, headers: answered, body, kind });
  } catch (cause) {
    if (cause instanceof ContactKitError) throw cause;
    if (signal?.aborted) throw signal.reason;
    if (!dispatched) throw unsendable(provider, operation, headers, cause);
    if (response && cause instanceof SyntaxError) {
      const { status, headers: answered } = response;
      throw new ApiError({
        provider,
        operation,
        status,
        headers: answered,
        body: undefined,
        kind: 'invalid-response',
        cause,
      });
    }
    throw new ConnectionError({ provider, operation, kind: 'network', cause });
  }
}

function dispatch(fetch: Fetch, request: Request): Promise<Response> {
  return request instanceof PlainRequest ? fetch(request.url, request.init) : fetch(request.url, request);
}

function redirected(provider: string, operation: string, { status, headers }: Response): ApiError {
  return new ApiError({ provider, operation, status, headers, body: undefined, kind: 'redirect' });
}

function isRedirect(response: Response): boolean {
  return (
    (response.status >= 300 && response.status < 400 && response.status !== 304) ||
    response.type === 'opaqueredirect'
  );
}
