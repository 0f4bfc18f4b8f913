import type { Answer } from '../answer.js';
import type { Call } from '../call.js';

/** What stands before the operations of a provider, and is passed by when contacts are seeded or a snapshot is read. */
export interface Gate {
  /** The refusal of a call, or `undefined` when it may pass. */
  refuse(call: Call): Answer | undefined;
  /** Forgets the calls that passed. */
  forget(): void;
}
