import { ContactKitError, errorName } from './contactkit-error.js';

/** What an `UnsupportedError` is made of. */
export interface UnsupportedErrorDetails {
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
