import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientOptions, Fetch } from '@contactkit/runtime';
import type { CallRecord } from './call-record.js';
import { faultOf } from './draw-fault.js';
import { ATTEMPT_HEADER } from './fault-server.js';

/** The call that the current code works for: clients are shared, and their hooks do not tell. */
export const currentCall = new AsyncLocalStorage<CallRecord>();

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
