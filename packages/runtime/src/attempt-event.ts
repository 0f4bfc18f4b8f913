import type { ErrorKind } from './error-kind.js';

/** What happened in one attempt of a call. Holds no credential, no body and no value of a query. */
export interface AttemptEvent {
  /** Provider whose client made the call, for example `sendblue`. */
  provider: string;
  /** `operationId` of the spec, for example `contacts.bulk.create`. */
  operation: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  /** HTTP status, when there was an answer. */
  status: number | undefined;
  /** Kind of the error that the attempt ended in, `aborted` when the caller gave up or a hook of theirs threw; `undefined` when it succeeded. */
  kind: ErrorKind | 'aborted' | undefined;
  /** Time from sending until the body was read, in milliseconds. */
  duration: number;
  /** Time until the next attempt, in milliseconds; `undefined` when this was the last one. */
  wait: number | undefined;
}
