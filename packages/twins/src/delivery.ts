import type { Answer } from './answer.js';
import type { FaultName } from './faults/fault.js';

/** An answer, and what happens to it on its way. */
export interface Delivery {
  readonly answer: Answer;
  /** Milliseconds before it is sent. */
  readonly delay?: number;
  /** `reset`: the connection ends instead; `silence`: nothing comes; `truncated`: the body ends half-way. */
  readonly loss?: 'reset' | 'silence' | 'truncated';
  /** The fault that did it. */
  readonly fault?: FaultName;
}
