import type { TimeLimit } from './abort.js';
import { ApiError } from './api-error.js';
import { ConnectionError } from './connection-error.js';
import { type ApiErrorKind, ContactKitError } from './errors.js';
import type { CallOptions, TransportOptions } from './options.js';
import { type CallInit, headersOf, PlainRequest, unsendable } from './request.js';

/** What openapi-fetch resolves with. */
export type Sent<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response };

/** One call with its provider. Its attempts share it. */
export interface Exchange {
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
export type Outcome<Data> = ({ ok: true; data: Data } | { ok: false; error: unknown }) & {
  /** Status of the answer, when there was one. */
  status: number | undefined;
};

/** What is known of one attempt while it is under way. */
interface Attempt {
  response?: Response;
  /** Kept, because Chromium replaces the error of a body by one of its own. */
  limited?: LimitedResponse;
}

/** An error of the caller's own code, which is not ours to wrap. Never leaves this file. */
class CallerError {
  constructor(readonly cause: unknown) {}
}

/** Runs code of the caller that ends at once. */
function guard<Result>(hook: () => Result): Result {
  try {
    return hook();
  } catch (cause) {
    throw new CallerError(cause);
  }
}

/** Opens the exchange of one call with its provider. */
export function openExchange(client: TransportOptions, call: ExchangedCall): Exchange {
  const { operation, options, empty } = call;
  const { provider, classify, maxResponseBytes, read, validate } = client;
  const { headers, onResponse, signal: caller } = options;
  /** The request as it was first sent. Later attempts send the same. */
  let first: RequestInit | undefined;

  const refusal = ({ status, headers }: Response, body: unknown, kind?: ApiErrorKind, cause?: unknown) =>
    new ApiError({ provider, operation, status, headers, body, kind, cause });

  const fetch = async (request: Request, attempt: Attempt): Promise<Response> => {
    const { url, init } = PlainRequest.of(request);
    const { signal } = init;
    const again = first && signal ? { ...first, signal } : first;
    first ??= { ...init, headers: headersOf(client, headers, init) };
    const response = await (client.fetch ?? globalThis.fetch)(url, again ?? first);
    attempt.response = response;
    // Not by `guard`: a promise is awaited in here as well, and a hook without one costs no turn of the microtasks.
    try {
      const seen = onResponse?.(response);
      if (seen) await seen;
    } catch (cause) {
      throw new CallerError(cause);
    }
    if (isRedirect(response)) throw refusal(response, undefined, 'redirect');
    if (maxResponseBytes === undefined) return response;
    const limited = limitResponse(response, maxResponseBytes);
    attempt.limited = limited;
    if (limited.tooLarge) throw limited.tooLarge;
    return limited.response;
  };

  const resultOf = <Data>(sent: Sent<Data>): Data => {
    const { response } = sent;
    const { status } = response;
    if (!('data' in sent)) {
      const body = sent.error === '' ? undefined : sent.error;
      throw refusal(response, body, classify?.(status, body));
    }
    const data = read ? read(sent.data) : sent.data;
    const kind = classify?.(status, data);
    const isMissing = !empty && (data === undefined || data === null);
    if (kind || isMissing) throw refusal(response, data, kind ?? 'invalid-response');
    guard(() => validate?.response(operation, data, response));
    return data;
  };

  const bodySerializer = (body: unknown): string => {
    const text = JSON.stringify(body);
    if (!first) guard(() => validate?.request(operation, body));
    return text;
  };

  const errorOf = (thrown: unknown, { response, limited }: Attempt, { expired }: TimeLimit): unknown => {
    const cause = thrown instanceof CallerError ? thrown.cause : thrown;
    if (cause instanceof ContactKitError) return cause;
    if (limited?.tooLarge) return refusal(limited.response, undefined, 'invalid-response', limited.tooLarge);
    if (expired()) return new ConnectionError({ provider, operation, kind: 'timeout', cause });
    if (caller?.aborted) return caller.reason;
    if (thrown instanceof CallerError) return cause;
    if (!first) return unsendable(provider, operation, headers, cause);
    if (response && isSyntaxError(cause)) return refusal(response, undefined, 'invalid-response', cause);
    return new ConnectionError({ provider, operation, kind: 'network', cause });
  };

  return {
    isIdempotent: () =>
      first?.method !== 'POST' ||
      Boolean(client.isIdempotent?.(operation, JSON.parse(`${first.body ?? null}`))),
    async attempt(send, limit) {
      const { signal } = limit;
      const attempt: Attempt = {};
      const init = {
        fetch: (request: Request) => fetch(request, attempt),
        ...(headers && { headers }),
        ...(signal && { signal }),
        ...(validate && { bodySerializer }),
      };
      try {
        return { ok: true, data: resultOf(await send(init)), status: attempt.response?.status };
      } catch (thrown) {
        const { response } = attempt;
        // Nobody reads it, such as a redirect's body: it would keep its connection.
        if (response && !response.bodyUsed) response.body?.cancel().catch(() => {});
        return { ok: false, error: errorOf(thrown, attempt, limit), status: response?.status };
      }
    },
  };
}

/** By its name, since `fetch` may come from another realm, as under Jest. */
function isSyntaxError(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'SyntaxError';
}

/** An answer with a limit to its body. */
interface LimitedResponse {
  /** The same answer; its body fails as soon as it is longer than allowed. */
  response: Response;
  /** Set as soon as the answer is known to be larger than allowed, which its headers may tell. */
  tooLarge?: RangeError;
}

/**
 * Limits the body of an answer.
 *
 * @param limit largest body, in bytes
 */
function limitResponse(response: Response, limit: number): LimitedResponse {
  const limited: LimitedResponse = { response };
  const { body, headers, status, statusText } = response;
  // A status outside the standard cannot be given to a new response.
  if (!body || status > 599) return limited;
  let seen = Number(headers.get('content-length'));
  const check = () => {
    if (seen > limit)
      limited.tooLarge = new RangeError(`The answer has more than ${limit} bytes (maxResponseBytes).`);
    return limited.tooLarge;
  };
  if (check()) return limited;
  seen = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (check()) controller.error(limited.tooLarge);
      else controller.enqueue(chunk);
    },
  });
  limited.response = new Response(body.pipeThrough(counter), { headers, status, statusText });
  return limited;
}

/** Whether an answer leads elsewhere. Browsers hide the status and show the type `opaqueredirect`. */
export function isRedirect({ status, type }: Response): boolean {
  return (status >= 300 && status < 400 && status !== 304) || type === 'opaqueredirect';
}
