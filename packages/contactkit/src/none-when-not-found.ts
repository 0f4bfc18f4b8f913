import { isApiError } from '@contactkit/runtime';

/** Turns the failure of a search by a key into `undefined` when it says that there is no such contact. */
export function noneWhenNotFound(error: unknown): undefined {
  if (isApiError(error) && error.kind === 'not-found') return undefined;
  throw error;
}
