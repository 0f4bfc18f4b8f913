import type { CallPlan } from './call-plan.js';
import type { CallRecord, Outcome } from './call-record.js';
import type { Clients } from './clients.js';
import { CALL_HEADER } from './fault-server.js';
import { currentCall } from './recording.js';

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
