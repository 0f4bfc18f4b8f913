import { AsyncLocalStorage } from 'node:async_hooks';
import type { AttemptEvent, ClientOptions, Fetch } from '@contactkit/runtime';
import type { CallPlan } from './call-plan.js';
import { faultOf } from './draw-fault.js';
import { ATTEMPT_HEADER, CALL_HEADER } from './fault-server.js';
import type { Clients } from './operations.js';

/** What became of a call. */
type Outcome = { result: unknown } | { error: unknown } | 'hung';

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

/** Why a caller gave up. */
export const GIVEN_UP = new Error('The caller gave up.');
/** After this time over its deadline a call is taken for one that never ends. */
const PATIENCE = 5_000;

/** Makes a call, and waits for its end. Never rejects. */
export async function makeCall(plan: CallPlan, clients: Clients, shared: AbortSignal): Promise<CallRecord> {
  const started = performance.now();
  const record: CallRecord = {
    plan,
    sent: [],
    events: [],
    eventTimes: [],
    started,
    ended: started,
    outcome: 'hung',
  };
  record.outcome = await currentCall.run(record, () => outcomeOf(plan, clients, shared));
  record.ended = performance.now();
  return record;
}

async function outcomeOf(plan: CallPlan, clients: Clients, shared: AbortSignal): Promise<Outcome> {
  const { operation, token, number, timeout, deadline, retry, abortAfter } = plan;
  const controller = new AbortController();
  const abort =
    abortAfter === undefined ? undefined : setTimeout(() => controller.abort(GIVEN_UP), abortAfter);
  const signal = abort ? controller.signal : shared;
  const headers = { [CALL_HEADER]: String(number) };
  const call = operation.call(clients, token, { timeout, deadline, retry, signal, headers });
  const outcome = await withPatience(call, deadline + PATIENCE);
  clearTimeout(abort);
  return outcome;
}

async function withPatience(call: Promise<unknown>, patience: number): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve('hung'), patience);
  });
  const ended = call.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  const outcome = await Promise.race([ended, hung]);
  clearTimeout(timer);
  return outcome;
}

/** The call that the current code works for: clients are shared, and their hooks do not tell. */
const currentCall = new AsyncLocalStorage<CallRecord>();

/** Options of a client that write each attempt into the record of its call. */
export function recordingOptions(url: string, closedUrl: string): ClientOptions {
  const fetch: Fetch = (target, init) => {
    const record = currentRecord();
    const attempt = record.sent.push(performance.now());
    const headers = new Headers(init.headers);
    headers.set(ATTEMPT_HEADER, String(attempt));
    const isRefused = faultOf(record.plan, attempt).effect.type === 'refused';
    return globalThis.fetch(isRefused ? target.replace(url, closedUrl) : target, { ...init, headers });
  };
  return { baseUrl: url, fetch, on: recordEvent };
}

const recordEvent: ClientOptions['on'] = (event) => {
  const { events, eventTimes } = currentRecord();
  events.push(event);
  eventTimes.push(performance.now());
};

function currentRecord(): CallRecord {
  const record = currentCall.getStore();
  if (!record) throw new Error('An attempt belongs to no call.');
  return record;
}
