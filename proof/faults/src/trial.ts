import type { AttemptEvent } from '@contactkit/runtime';
import { faultOf } from './draw-fault.js';
import type { Effect } from './fault.js';
import type { Arrival, FaultServer } from './fault-server.js';
import type { CallRecord } from './make-call.js';
import type { Operation } from './operations.js';

/** An attempt of a call, as both sides saw it. */
export interface Attempt {
  /** From 1. */
  number: number;
  /** Times on the clock of `performance.now()`: the earliest start, when `fetch` was called, and the end. */
  begun: number;
  sent: number;
  ended: number;
  event: AttemptEvent;
  /** What the server did, as far as the client waited for it; `aborted` when its caller gave up. */
  effect: Effect | { type: 'aborted' };
  arrival: Arrival | undefined;
}

/** All that is known of a call: what the rules are held against. */
export interface Trial {
  record: CallRecord;
  attempts: readonly Attempt[];
  arrivals: readonly Arrival[];
  /** Whether the server deleted the record of this call. */
  isDeleted: boolean;
  /** How much later than it should this call may end, in milliseconds. */
  slack: number;
}

/** What is wrong with a call, in words. */
export type Rule = (trial: Trial) => string[];

/** Milliseconds that a client was asked to wait by an answer that it saw. */
export function askedOf({ effect, arrival }: Attempt): number | undefined {
  return effect.type === 'refusal' ? arrival?.asked : undefined;
}

/** Puts together what the client and the server know of a call. */
export function openTrial(record: CallRecord, server: FaultServer, slack: number): Trial {
  const { number } = record.plan;
  const arrivals = server.arrivals.get(number) ?? [];
  const attempts = record.events.map((event, index) => attemptOf(record, event, index, arrivals));
  return { record, attempts, arrivals, isDeleted: server.deleted.has(number), slack };
}

function attemptOf(
  { plan, started, sent, events, eventTimes }: CallRecord,
  event: AttemptEvent,
  index: number,
  arrivals: readonly Arrival[],
): Attempt {
  const number = index + 1;
  const arrival = arrivals.find(({ attempt }) => attempt === number);
  const fault = arrival?.fault ?? faultOf(plan, number);
  const begun = index === 0 ? started : (eventTimes[index - 1] ?? 0) + (events[index - 1]?.wait ?? 0);
  const times = { begun, sent: sent[index] ?? Number.NaN, ended: eventTimes[index] ?? Number.NaN };
  return { number, ...times, event, effect: effectSeen(event, fault.effect, plan.operation), arrival };
}

/** A client that is slow, or whose caller gives up, does not see what the server did. */
function effectSeen({ kind }: AttemptEvent, effect: Effect, { answer }: Operation): Attempt['effect'] {
  if (kind === 'timeout') return { type: 'silent' };
  if (kind === 'aborted') return { type: 'aborted' };
  if (effect.type !== 'nothing') return effect;
  return answer ? { type: 'refusal', status: effect.status, kind: 'invalid-response' } : { type: 'result' };
}
