const brand = Symbol.for('contactkit.error');

/** Name of the class of an error, the same in every installed copy of this package. */
type ErrorName =
  | 'ApiError'
  | 'ConnectionError'
  | 'ConfigurationError'
  | 'ArgumentError'
  | 'UnsupportedError'
  | 'PaginationError';

/**
 * Base of every error that contactkit raises.
 *
 * Not everything that a call rejects with is one: the reason of your own abort signal passes through as it is.
 * No error holds the request's body or a credential.
 */
export abstract class ContactKitError extends Error {
  abstract override readonly name: ErrorName;
  abstract readonly kind: ErrorKind;

  /** Tells errors apart across duplicate installations, where `instanceof` fails. */
  get [brand](): ErrorName {
    return this.name;
  }
}

/** Whether a value is an error of contactkit, from this or any other installed copy. */
export function isContactKitError(value: unknown): value is ContactKitError {
  return errorName(value) !== undefined;
}

/** Name of the class of a contactkit error, or `undefined` for any other value. */
export function errorName(value: unknown): unknown {
  return typeof value === 'object' && value !== null && brand in value ? value[brand] : undefined;
}

/** A value of this call cannot be sent. Raised before any request; the message names the value. */
export class ArgumentError extends ContactKitError {
  override readonly name = 'ArgumentError';
  readonly kind = 'invalid-argument';
}

/** Whether a value is an `ArgumentError`, from this or any other installed copy of contactkit. */
export function isArgumentError(value: unknown): value is ArgumentError {
  return errorName(value) === 'ArgumentError';
}

/** An option or environment variable is missing or wrong. Raised before any request. */
export class ConfigurationError extends ContactKitError {
  override readonly name = 'ConfigurationError';
  readonly kind = 'configuration';
}

/** Whether a value is a `ConfigurationError`, from this or any other installed copy of contactkit. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return errorName(value) === 'ConfigurationError';
}

/** What an `UnsupportedError` is made of. */
interface UnsupportedErrorDetails {
  /** Provider that cannot do it. */
  provider: string;
  /** Operation of the facade, for example `create`. */
  operation: string;
  /** Field that cannot be stored, when it is about one. */
  field?: string;
  /** What to do instead, as a sentence. */
  advice?: string;
}

/** A provider cannot do, or cannot store, what was asked for. Raised before any request. */
export class UnsupportedError extends ContactKitError {
  override readonly name = 'UnsupportedError';
  readonly kind = 'unsupported';
  /** Provider that cannot do it, for example `orq`. */
  readonly provider: string;
  /** Operation of the facade, for example `create`. */
  readonly operation: string;
  /** Field that cannot be stored, when it is about one. */
  readonly field: string | undefined;

  constructor({ provider, operation, field, advice }: UnsupportedErrorDetails) {
    const what = field
      ? `${provider} cannot store '${field}' on ${operation}`
      : `${provider} cannot ${operation}`;
    super(`${what}.${advice ? ` ${advice}` : ''}`);
    this.provider = provider;
    this.operation = operation;
    this.field = field;
  }
}

/** Whether a value is an `UnsupportedError`, from this or any other installed copy of contactkit. */
export function isUnsupportedError(value: unknown): value is UnsupportedError {
  return errorName(value) === 'UnsupportedError';
}

/** The provider's pages do not lead to an end: one came twice, or says that there is more and holds nothing. */
export class PaginationError extends ContactKitError {
  override readonly name = 'PaginationError';
  readonly kind = 'pagination';
  /** `operationId` of the list. */
  readonly operation: string;
  /** Query of the page that is at fault. May hold contact data, such as a number that was searched for. */
  declare readonly checkpoint: unknown;

  constructor(operation: string, problem: string, checkpoint: unknown) {
    super(`${operation}: the provider ${problem}.`);
    this.operation = operation;
    // Loggers print the members that are enumerable.
    Object.defineProperty(this, 'checkpoint', { value: checkpoint, enumerable: false });
  }
}

/** Whether a value is a `PaginationError`, from this or any other installed copy of contactkit. */
export function isPaginationError(value: unknown): value is PaginationError {
  return errorName(value) === 'PaginationError';
}

/**
 * What a caller can do about an error. Switch on this, not on status codes or messages.
 *
 * | kind | meaning |
 * | --- | --- |
 * | `unauthenticated` | the credential is missing or wrong |
 * | `forbidden` | the credential is right, and may not do this |
 * | `not-found` | there is no such record, account or inbox |
 * | `conflict` | a record with this unique value exists |
 * | `invalid-request` | the provider refused the values that were sent |
 * | `rate-limited` | too many requests; see `retryAfter` |
 * | `server` | the provider failed |
 * | `redirect` | the provider answered with a redirect, which is never followed |
 * | `invalid-response` | the answer could not be read as what the spec declares |
 * | `unexpected-status` | any other status |
 * | `timeout`, `network` | there was no answer |
 * | `configuration` | an option or environment variable is missing or wrong |
 * | `invalid-argument` | a value of this call cannot be sent |
 * | `unsupported` | the provider cannot do or store this |
 * | `pagination` | the provider repeated a page, so the walk would not end |
 */
export type ErrorKind = ApiErrorKind | ConnectionErrorKind | UsageErrorKind;

/** Kinds of `ApiError`: the provider answered. */
export type ApiErrorKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid-request'
  | 'rate-limited'
  | 'server'
  | 'redirect'
  | 'invalid-response'
  | 'unexpected-status';

/** Kinds of `ConnectionError`: the provider did not answer. */
export type ConnectionErrorKind = 'timeout' | 'network';

/** Kinds of the errors that are raised without an answer of the provider being at fault. */
export type UsageErrorKind = 'configuration' | 'invalid-argument' | 'unsupported' | 'pagination';

const KIND_OF_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'server',
  409: 'conflict',
  410: 'not-found',
  429: 'rate-limited',
};

/** The kind that a status means when the provider's body says nothing else. */
export function kindOfStatus(status: number): ApiErrorKind {
  const known = KIND_OF_STATUS[status];
  if (known) return known;
  if (status >= 500) return 'server';
  if (status >= 400) return 'invalid-request';
  return 'unexpected-status';
}
