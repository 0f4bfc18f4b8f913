import { ContactKitError, errorName } from './contactkit-error.js';

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
