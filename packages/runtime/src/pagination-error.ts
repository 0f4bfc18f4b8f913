import { ContactKitError, errorName } from './contactkit-error.js';

/** The provider asked for a page that was read already, so that the walk would never end. */
export class PaginationError extends ContactKitError {
  override readonly name = 'PaginationError';
  readonly kind = 'pagination';
}

/** Whether a value is a `PaginationError`, from this or any other installed copy of contactkit. */
export function isPaginationError(value: unknown): value is PaginationError {
  return errorName(value) === 'PaginationError';
}
