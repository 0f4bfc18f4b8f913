import type { Answer } from './answer.js';

/** A request that was routed to an operation. */
export interface Call {
  /** The `operationId`, for example `contacts.bulk.create`. */
  readonly operation: string;
  /** Path parameters by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters as sent, not converted: a name that was sent several times has an array. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, or `undefined` without a body. */
  readonly body: unknown;
}

/**
 * Answers calls that passed every check of the spec.
 *
 * It is not asked when the request is refused or when `Prefer` names an answer. What it returns is held
 * against the spec like every other answer.
 */
export type Responder = (call: Call) => Answer;
