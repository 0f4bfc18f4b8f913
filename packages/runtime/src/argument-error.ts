import { ContactKitError, errorName } from './contactkit-error.js';

/** A value of this call cannot be sent. Raised before any request; the message names the value. */
export class ArgumentError extends ContactKitError {
  override readonly name = 'ArgumentError';
  readonly kind = 'invalid-argument';
}

/** Whether a value is an `ArgumentError`, from this or any other installed copy of contactkit. */
export function isArgumentError(value: unknown): value is ArgumentError {
  return errorName(value) === 'ArgumentError';
}
