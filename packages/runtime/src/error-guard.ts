import { type ApiError, isApiError } from './api-error.js';

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
