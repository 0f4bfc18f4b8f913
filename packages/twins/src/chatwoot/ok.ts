import type { Answer } from '../answer.js';

/** Makes the answer to a call that went well. */
export function ok(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
