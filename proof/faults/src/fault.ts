import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallPlan } from './call-plan.js';
import type { Effect } from './effect.js';

/** A way in which a server answers, or fails to. */
export interface Fault {
  name: string;
  /** How often it is drawn, in proportion to the others. */
  weight: number;
  /** What the client must make of it. */
  effect: Effect;
  /** Whether it makes sense for a call. Absent when it always does. */
  fits?(plan: CallPlan): boolean;
  /** Answers a request. Absent when the request is not to arrive at all. */
  send?(exchange: FaultExchange): void;
}

/** A request to be answered badly. */
export interface FaultExchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The right answer, as JSON; empty for a 204. */
  body: string;
}
