import type { Answer } from './answer.js';

/** A call that passed every check of the spec. */
export interface Call {
  /** The `operationId`, for example `contacts.bulk.create`. */
  readonly operationId: string;
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
 * Makes the answers of a mock. Without one a mock answers with the examples of its spec.
 *
 * It is not asked when the request is refused or when `Prefer` names an answer. What it returns is held
 * against the spec like every other answer.
 */
export type Responder = (call: Call) => Answer;
