import { createRandom, draw } from '@contactkit/kit/random';
import { type Operation, operations } from './operations.js';

/** One call of a run, and how it is made. */
export interface CallPlan {
  seed: string;
  /** Its number in the run, from 1. */
  number: number;
  /** What is sent, and has to come back. */
  token: string;
  operation: Operation;
  /** Whether it is made with a client that has `maxResponseBytes` and a low `maxRetryAfter`. */
  isLimited: boolean;
  timeout: number;
  deadline: number;
  retry: number;
  /** When its caller gives up, in milliseconds after its start. */
  abortAfter: number | undefined;
}

const LIMITS = [
  { weight: 80, timeout: 60, deadline: 400, retry: 2 },
  { weight: 5, timeout: 60, deadline: 400, retry: 0 },
  { weight: 5, timeout: 1000, deadline: 150, retry: 2 },
  { weight: 10, timeout: 60, deadline: 3000, retry: 3 },
];
const ABORTED = 0.04;
const LATEST_ABORT = 250;

/** Draws a call. The same seed and number always give the same call. */
export function planCall(seed: string, number: number): CallPlan {
  const random = createRandom(`${seed}/${number}`);
  const { timeout, deadline, retry } = draw(LIMITS, random);
  return {
    seed,
    number,
    token: `call-${number}`,
    operation: draw(operations, random),
    isLimited: random() < 0.5,
    timeout,
    deadline,
    retry,
    abortAfter: random() < ABORTED ? Math.floor(random() * LATEST_ABORT) : undefined,
  };
}
