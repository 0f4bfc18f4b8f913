import { ArgumentError } from './errors.js';
import type { CallOptions, TransportOptions } from './options.js';

/** What a generated method hands to openapi-fetch besides its parameters. */
export interface CallInit {
  fetch: (request: Request) => Promise<Response>;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  bodySerializer?: (body: unknown) => string;
}

/** What clients can read. Not JSON alone: some refusals are text. */
export const ACCEPT = 'application/json, text/plain;q=0.5, */*;q=0.1';

const JSON_BODY = { 'content-type': 'application/json' };

/** Building the platform's `Headers` costs as much as the rest of a call, so it is done only for a caller's own. */
export function headersOf(
  client: TransportOptions,
  callers: CallOptions['headers'],
  { body, headers }: RequestInit,
): HeadersInit {
  const own = { accept: ACCEPT, ...client.headers, ...(body != null && JSON_BODY) };
  if (!callers) return own;
  const merged = new Headers(own);
  for (const [name, value] of new Headers(headers)) merged.set(name, value);
  return merged;
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

/**
 * The error for a call that could not be put together, so that nothing was sent.
 *
 * The platform quotes the value of a header that it refuses, which may be a credential: then its error is not passed on.
 */
export function unsendable(
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
