import type { Fault } from './fault.js';

/** A request as the server got it. */
export interface Arrival {
  /** Number of the attempt that sent it, from 1. */
  attempt: number;
  /** On the clock of `performance.now()`. */
  at: number;
  method: string;
  /** Path, query and body. */
  text: string;
  /** What it was answered with. */
  fault: Fault;
  /** Milliseconds that the answer asked to wait. */
  asked: number | undefined;
}
