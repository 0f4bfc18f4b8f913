import type { ApiErrorKind, ErrorKind } from './errors.js';

/** The part of the platform's `fetch` that a client uses. Its methods pass a URL and an init, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long a call may take, and how often it is tried. */
export interface CallLimits {
  /**
   * Longest time of one attempt, from sending until the whole answer is read, in milliseconds.
   *
   * @default 30000
   */
  timeout?: number | undefined;
  /**
   * Longest time of the whole call with its repetitions and waits, in milliseconds.
   *
   * @default none
   */
  deadline?: number | undefined;
  /**
   * How often a failed attempt is repeated, where that is safe: see the package's README. `0` for never.
   *
   * @default 2
   */
  retry?: number | undefined;
}

/** Options that every client takes. */
export interface ClientOptions extends CallLimits {
  /**
   * Where the API is: an origin, with a path prefix when it is behind a proxy.
   *
   * @default the provider's own server, or the provider's `*_BASE_URL` environment variable
   */
  baseUrl?: string | undefined;
  /**
   * Sends the requests. Give your own for a proxy, logging or tests; it must end when the signal of its init is aborted, or
   * time limits do not bind it.
   *
   * @default the platform's `fetch`, looked up at each call
   */
  fetch?: Fetch | undefined;
  /**
   * Longest wait that `Retry-After` may ask for, in milliseconds. Above it the call fails at once, and the error's
   * `retryAfter` tells the time.
   *
   * @default 60000
   */
  maxRetryAfter?: number | undefined;
  /**
   * Largest answer, in bytes. A larger one is an `ApiError` of kind `invalid-response`: before it is read when it says its
   * length, else as soon as more has arrived.
   *
   * @default none
   */
  maxResponseBytes?: number | undefined;
  /** Gets an event after each attempt, for logs, metrics and traces. What it throws, the call throws. */
  on?: ((event: AttemptEvent) => void) | undefined;
  /**
   * Holds requests and answers against the spec: `validate('warn')` or `validate('strict')` from the client's
   * `/validate` entry point.
   *
   * @default nothing is checked
   */
  validate?: Validator | undefined;
}

/** Options of a single call. They win over the client's. */
export interface CallOptions extends CallLimits {
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Headers to add. They win over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sees the answer of each attempt before its body is read; clone it to read the body. A promise is waited for. What it throws, the call throws. */
  onResponse?: ((response: Response) => void | Promise<void>) | undefined;
}

/** Checks bodies against a spec. */
export interface Validator {
  /** Looks at the body of a request before it is first sent; may throw. */
  request(operation: string, body: unknown): void;
  /** Looks at the body of a successful answer; may throw. */
  response(operation: string, body: unknown, answer: Pick<Response, 'status' | 'headers'>): void;
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
  /** Rewrites a successful answer before anyone sees it, as where a provider has two spellings. */
  read?: (<Body>(body: Body) => Body) | undefined;
  /**
   * Tells what an answer means where the status does not, as in a 401 for "forbidden".
   *
   * @returns the kind, or `undefined` to go by the status
   */
  classify?: ((status: number, body: unknown) => ApiErrorKind | undefined) | undefined;
  /**
   * Whether a POST may be sent twice, judged by its operation and its body as it was sent.
   *
   * @default never
   */
  isIdempotent?: ((operation: string, body: unknown) => boolean) | undefined;
}

/** What happened in one attempt of a call. Holds no credential, no body and no value of a query. */
export interface AttemptEvent {
  /** Provider whose client made the call, for example `sendblue`. */
  provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`. */
  operation: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  /** HTTP status, when there was an answer. */
  status: number | undefined;
  /** Kind of the error that the attempt ended in, `aborted` when the caller gave up or a hook of theirs threw; `undefined` when it succeeded. */
  kind: ErrorKind | 'aborted' | undefined;
  /** Time from sending until the body was read, in milliseconds. */
  duration: number;
  /** Time until the next attempt, in milliseconds; `undefined` when this was the last one. */
  wait: number | undefined;
}
