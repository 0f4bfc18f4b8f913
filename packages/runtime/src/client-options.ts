import type { ApiErrorKind } from './error-kind.js';

/** The part of the platform's `fetch` that a client uses. It always gets a URL and an init, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options that every client takes. */
export interface ClientOptions {
  /**
   * Where the API is: an origin, with a path prefix when it is behind a proxy.
   *
   * @default the provider's own server, or the provider's `*_BASE_URL` environment variable
   */
  baseUrl?: string | undefined;
  /**
   * Sends the requests. Give your own for a proxy, logging or tests.
   *
   * @default the platform's `fetch`, looked up at each call
   */
  fetch?: Fetch | undefined;
}

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Headers to add. They win over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What a client tells the transport. For authors of a client. */
export interface TransportOptions extends ClientOptions {
  /** Name of the provider, for errors. */
  provider: string;
  baseUrl: string;
  /** Sent with every request: the credentials. */
  headers: Readonly<Record<string, string>>;
  /** Turns a query into text. @default scalars, and arrays that repeat the name */
  serializeQuery?: ((query: object) => string) | undefined;
  /**
   * Tells what an answer means where the status does not, as in a 401 for "forbidden".
   *
   * @returns the kind, or `undefined` to go by the status
   */
  classify?: ((status: number, body: unknown) => ApiErrorKind | undefined) | undefined;
}
