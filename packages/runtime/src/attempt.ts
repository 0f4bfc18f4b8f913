import type { TimeLimit } from './abort.js';
import { ApiError } from './api-error.js';
import { ConnectionError } from './connection-error.js';
import { type ApiErrorKind, ArgumentError, ContactKitError } from './errors.js';
import type { CallOptions, TransportOptions } from './options.js';

/** What a generated method hands to openapi-fetch besides its parameters. */
export interface CallInit {
  fetch: (request: Request) => Promise<Response>;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  bodySerializer?: (body: unknown) => string;
}

/** What openapi-fetch resolves with. */
export type Sent<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** What a request is known by once it was sent. */
export interface Exchange {
  /** Status of the answer to the current attempt. */
  status(): number | undefined;
  /** Whether sending the request twice does what sending it once does. */
  isIdempotent(): boolean;
  /** Sends the request and reads the answer. Never rejects. */
  attempt<Data>(send: (init: CallInit) => Promise<Sent<Data>>, limit: TimeLimit): Promise<Outcome<Data>>;
}

/** What the exchange needs to know about its call. */
interface ExchangedCall {
  /** `operationId` of the spec. */
  operation: string;
  options: CallOptions;
  /** Whether a success has no body. */
  empty: boolean;
}

/** What an attempt ended in: a result, or an error that is typed unless the caller's own code threw it. */
export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: unknown };

/** What clients can read. Not JSON alone: some refusals are text. */
export const ACCEPT = 'application/json, text/plain;q=0.5, */*;q=0.1';

const JSON_BODY = { 'content-type': 'application/json' };

/** By its name, since `fetch` may come from another realm, as under Jest. */
function isSyntaxError(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'SyntaxError';
}

/** Opens the exchange of one call with its provider. Its attempts share it. */
export function openExchange(client: TransportOptions, call: ExchangedCall): Exchange {
  const { operation, options, empty } = call;
  const { provider, classify, maxResponseBytes, read, validate } = client;
  const { headers, onResponse, signal: caller } = options;
  /** The request as it was first sent. Later attempts send the same. */
  let first: RequestInit | undefined;
  let response: Response | undefined;
  /** Whether what is thrown comes from the caller's own code, which is not ours to wrap. */
  let isCallback = false;
  /** Kept, because Chromium replaces the error of a body by one of its own. */
  let tooLarge: ApiError | undefined;

  const refusal = ({ status, headers }: Response, body: unknown, kind?: ApiErrorKind, cause?: unknown) =>
    new ApiError({ provider, operation, status, headers, body, kind, cause });

  /** Building the platform's `Headers` costs as much as the rest of a call, so it is done only for a caller's own. */
  const headersOf = ({ body, headers: added }: RequestInit): HeadersInit => {
    const own = { accept: ACCEPT, ...client.headers, ...(body != null && JSON_BODY) };
    if (!headers) return own;
    const merged = new Headers(own);
    for (const [name, value] of new Headers(added)) merged.set(name, value);
    return merged;
  };

  const fetch = async (request: Request): Promise<Response> => {
    const { url, init } = PlainRequest.of(request);
    const isFirst = first === undefined;
    first ??= { ...init, headers: headersOf(init) };
    const { signal } = init;
    const answer = await (client.fetch ?? globalThis.fetch)(
      url,
      isFirst || !signal ? first : { ...first, signal },
    );
    response = answer;
    isCallback = true;
    const seen = onResponse?.(answer);
    if (seen) await seen;
    isCallback = false;
    if (isRedirect(answer)) throw refusal(answer, undefined, 'redirect');
    if (maxResponseBytes === undefined) return answer;
    return limitResponse(answer, maxResponseBytes, (cause) => {
      tooLarge = refusal(answer, undefined, 'invalid-response', cause);
      return tooLarge;
    });
  };

  const resultOf = <Data>(sent: Sent<Data>): Data => {
    const { status } = sent.response;
    if (!('data' in sent)) {
      const body = sent.error === '' ? undefined : sent.error;
      throw refusal(sent.response, body, classify?.(status, body));
    }
    const data = read ? read(sent.data) : sent.data;
    const kind = classify?.(status, data);
    const isMissing = !empty && (data === undefined || data === null);
    if (kind || isMissing) throw refusal(sent.response, data, kind ?? 'invalid-response');
    isCallback = true;
    validate?.response(operation, data, sent.response);
    isCallback = false;
    return data;
  };

  const bodySerializer = (body: unknown): string => {
    const text = JSON.stringify(body);
    isCallback = true;
    if (!first) validate?.request(operation, body);
    isCallback = false;
    return text;
  };

  const errorOf = (cause: unknown, limit: TimeLimit): unknown => {
    if (cause instanceof ContactKitError) return cause;
    if (tooLarge) return tooLarge;
    if (limit.expired()) return new ConnectionError({ provider, operation, kind: 'timeout', cause });
    if (caller?.aborted) return caller.reason;
    if (isCallback) return cause;
    if (!first) return unsendable(provider, operation, headers, cause);
    if (response && isSyntaxError(cause)) return refusal(response, undefined, 'invalid-response', cause);
    return new ConnectionError({ provider, operation, kind: 'network', cause });
  };

  /** Ends the transfer of an answer that nobody reads, such as a redirect's: it would keep its connection. */
  const discard = () => {
    if (response && !response.bodyUsed) response.body?.cancel().catch(() => {});
  };

  return {
    status: () => response?.status,
    isIdempotent: () =>
      first?.method !== 'POST' ||
      Boolean(client.isIdempotent?.(operation, JSON.parse(`${first.body ?? null}`))),
    async attempt(send, limit) {
      const { signal } = limit;
      response = undefined;
      tooLarge = undefined;
      isCallback = false;
      const init = {
        fetch,
        ...(headers && { headers }),
        ...(signal && { signal }),
        ...(validate && { bodySerializer }),
      };
      try {
        return { ok: true, data: resultOf(await send(init)) };
      } catch (cause) {
        discard();
        return { ok: false, error: errorOf(cause, limit) };
      }
    },
  };
}

/**
 * The error for a call that could not be put together, so that nothing was sent.
 *
 * The platform quotes the value of a header that it refuses, which may be a credential: then its error is not passed on.
 */
function unsendable(
  provider: string,
  operation: string,
  headers: Readonly<Record<string, string>> = {},
  cause: unknown,
): ArgumentError {
  const call = `${provider} ${operation}`;
  const refused = Object.entries(headers).find((header) => !isHeader(header));
  if (refused)
    return new ArgumentError(`${call}: the header '${refused[0]}' has a value that cannot be sent.`);
  return new ArgumentError(`${call}: the query or the body cannot be sent (${cause}).`, { cause });
}

function isHeader(header: [string, string]): boolean {
  try {
    return new Headers([header]).has(header[0]);
  } catch {
    return false;
  }
}

/**
 * The same answer, whose body fails as soon as it is longer than allowed. One that announces too much fails at once.
 *
 * @param limit largest body, in bytes
 * @param refusal makes the error from its cause
 */
function limitResponse(response: Response, limit: number, refusal: (cause: RangeError) => Error): Response {
  const tooLarge = () =>
    refusal(new RangeError(`The answer has more than ${limit} bytes (maxResponseBytes).`));
  const { body, headers, status, statusText } = response;
  // A status outside the standard cannot be given to a new response.
  if (!body || status > 599) return response;
  if (Number(headers.get('content-length')) > limit) {
    body.cancel().catch(() => {});
    throw tooLarge();
  }
  let seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limit) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(counter), { headers, status, statusText });
}

/**
 * Carries a URL and an init through openapi-fetch, which wants a `Request`, to a `fetch` that gets the two.
 *
 * Building the platform's `Request` would double the cost of a POST, and its body could be sent only once.
 */
export class PlainRequest {
  readonly method: string | undefined;
  constructor(
    readonly url: string,
    readonly init: RequestInit,
  ) {
    this.method = init.method;
  }

  /** URL and init of a request; the platform's own can be an init as it is. */
  static of(request: Request): { url: string; init: RequestInit } {
    return request instanceof PlainRequest ? request : { url: request.url, init: request };
  }
}

/** Whether an answer leads elsewhere. Browsers hide the status and show the type `opaqueredirect`. */
export function isRedirect({ status, type }: Response): boolean {
  return (status >= 300 && status < 400 && status !== 304) || type === 'opaqueredirect';
}
