import { ContactKitError, errorName } from './contactkit-error.js';
import { type ApiErrorKind, kindOfStatus } from './error-kind.js';
import { messageOf } from './message-of.js';
import { retryAfterOf } from './retry-after.js';

/** What an `ApiError` is made of. */
export interface ApiErrorDetails {
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
