import type { ApiErrorKind } from '@contactkit/runtime';

/**
 * What an answer of Sendblue means where its status does not say so.
 *
 * A 403 means that the credential headers are missing, and a 200 may carry `status: "ERROR"`.
 */
export function classify(status: number, body: unknown): ApiErrorKind | undefined {
  if (status === 403) return 'unauthenticated';
  return status < 300 && isFailure(body) ? kindOfFailure(body) : undefined;
}

interface Failure {
  status: 'ERROR';
  message?: unknown;
}

function isFailure(body: unknown): body is Failure {
  return typeof body === 'object' && body !== null && 'status' in body && body.status === 'ERROR';
}

function kindOfFailure({ message }: Failure): ApiErrorKind {
  return typeof message === 'string' && /not found|no contact/i.test(message)
    ? 'not-found'
    : 'invalid-request';
}
