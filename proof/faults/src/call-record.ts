import type { AttemptEvent } from '@contactkit/runtime';
import type { CallPlan } from './call-plan.js';

/** What became of a call. */
export type Outcome = { result: unknown } | { error: unknown } | 'hung';

/** A call, as seen from the client's side. */
export interface CallRecord {
  plan: CallPlan;
  /** When each attempt was handed to `fetch`, on the clock of `performance.now()`. */
  sent: number[];
  /** What the client tells of its attempts. */
  events: AttemptEvent[];
  /** When each event came. */
  eventTimes: number[];
  started: number;
  ended: number;
  outcome: Outcome;
}
