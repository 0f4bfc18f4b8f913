import type { ApiErrorKind } from '@contactkit/runtime';

/** What a client must make of an answer, or of its absence. */
export type Effect =
  /** The right result. */
  | { type: 'result' }
  /** The right result where a success has no body; elsewhere an `ApiError`. */
  | { type: 'nothing'; status: number }
  /** An `ApiError`. */
  | { type: 'refusal'; status: number; kind: ApiErrorKind }
  /** A `ConnectionError`: the connection broke, and nobody knows whether the provider acted. */
  | { type: 'lost' }
  /** A `ConnectionError`: the connection was refused, so that the provider did not act. */
  | { type: 'refused' }
  /** A `ConnectionError`: the time was up. */
  | { type: 'silent' };
