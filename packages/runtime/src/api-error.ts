import { type ApiErrorKind, ContactKitError, errorName, kindOfStatus } from './errors.js';

/** What an `ApiError` is made of. */
interface ApiErrorDetails {
  /** Provider whose client made the call, for example `sendblue`. */
  provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`. */
  operation: string;
  /** HTTP status of the answer. */
  status: number;
  /** Headers of the answer. */
  headers?: Headers | undefined;
  /** The answer's body: parsed when it was JSON, otherwise text; `undefined` when it was empty. */
  body: unknown;
  /** Overrides the kind that the status means. */
  kind?: ApiErrorKind | undefined;
  /** Why it is no result, for the message. @default the provider's own words in the body */
  reason?: string | undefined;
  /** What made the answer unreadable. */
  cause?: unknown;
}

/** The provider answered, and the answer is not a result. */
export class ApiError extends ContactKitError {
  override readonly name = 'ApiError';
  /** Provider whose client made the call, for example `sendblue`. */
  readonly provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`; the HTTP method for the `/http` client. */
  readonly operation: string;
  /** HTTP status. `0` for a redirect in a browser, which hides the status. */
  readonly status: number;
  readonly kind: ApiErrorKind;
  /** Body of the answer: parsed when it was JSON, otherwise text; `undefined` when it was empty. */
  readonly body: unknown;
  /** Milliseconds that the provider asked to wait, when it did. */
  readonly retryAfter: number | undefined;
  /** The provider's id of this request, for its support, when the answer had one. */
  readonly requestId: string | undefined;
  /** Target of a redirect, where the platform shows it. */
  readonly location: string | undefined;

  constructor({ provider, operation, status, headers, body, kind, reason, cause }: ApiErrorDetails) {
    const finalKind = kind ?? kindOfStatus(status);
    const said = reason ?? messageOf(body);
    super(describe(provider, operation, status, finalKind, said), cause === undefined ? {} : { cause });
    this.provider = provider;
    this.operation = operation;
    this.status = status;
    this.kind = finalKind;
    this.body = body;
    this.retryAfter = headers && retryAfterOf(headers);
    this.requestId = headers?.get('x-request-id') ?? undefined;
    this.location = headers?.get('location') ?? undefined;
  }
}

/** Whether a value is an `ApiError`, from this or any other installed copy of contactkit. */
export function isApiError(value: unknown): value is ApiError {
  return errorName(value) === 'ApiError';
}

function describe(
  provider: string,
  operation: string,
  status: number,
  kind: ApiErrorKind,
  said: string | undefined,
): string {
  return `${provider} ${operation}: ${status} ${kind}${said ? ` (${said})` : ''}`;
}

const LONGEST = 200;

/** The provider's own words in an error body, cut at 200 characters, whichever of the usual members holds them. */
export function messageOf(body: unknown): string | undefined {
  const text = typeof body === 'string' ? body : memberOf(body);
  const line = text?.replace(/\s+/g, ' ').trim();
  if (!line || line.startsWith('<')) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function memberOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { message, error, detail, title }: Record<string, unknown> = { ...body };
  const text = [message, error, detail, title].find(isText);
  if (text !== undefined) return text;
  if ('errors' in body && Array.isArray(body.errors)) return body.errors.filter(isText).join(', ');
  return undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * Milliseconds that an answer asks to wait, from `Retry-After` in seconds or as an HTTP date.
 *
 * @param now current time in milliseconds since 1970
 * @returns `undefined` when the header is absent or unreadable; never negative
 */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  // Without a time of day it is no date: the platform would read "-5" as one in 2001.
  const date = text.includes(':') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Tells whether an error is a declared refusal, and gives its body the declared type. */
export type ErrorGuard<Bodies> = <
  Operation extends keyof Bodies & string,
  Status extends keyof Bodies[Operation] & number,
>(
  error: unknown,
  operation: Operation,
  status: Status,
) => error is ApiError & { operation: Operation; status: Status; body: Bodies[Operation][Status] };

/**
 * Makes the guard of a provider. `Bodies` is generated: the declared bodies by operation and status.
 *
 * A refusal without a body, or with a page of a proxy instead of it, is not the declared one.
 *
 * @param texts statuses whose declared body is text
 */
export function errorGuard<Bodies>(provider: string, texts: readonly number[] = []): ErrorGuard<Bodies> {
  return (error, operation, status): error is never =>
    isApiError(error) &&
    error.provider === provider &&
    error.operation === operation &&
    error.status === status &&
    error.body !== null &&
    typeof error.body === (texts.includes(status) ? 'string' : 'object');
}
