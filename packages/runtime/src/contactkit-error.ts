import type { ErrorKind } from './error-kind.js';

const brand = Symbol.for('contactkit.error');

/** Name of the class of an error, the same in every installed copy of this package. */
export type ErrorName =
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
