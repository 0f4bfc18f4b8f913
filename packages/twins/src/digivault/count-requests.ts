import type { Responder } from '../call.js';
import type { World } from '../memory/world.js';
import type { DigivaultQuirk } from './quirks.js';

type Operations = Readonly<Record<string, Responder>>;

const MINUTE = 60_000;
const REQUESTS = 100;
const WRITES = 10;
const READS: ReadonlySet<string> = new Set(['contacts.list', 'contacts.retrieve']);

/** Refuses the calls of a minute that are too many. */
export interface RequestCount {
  limited(operations: Operations): Operations;
  /** Begins to count anew. */
  forget(): void;
}

/** Makes the count; it counts when that quirk is on. */
export function countRequests(world: World<DigivaultQuirk>): RequestCount {
  let minute = 0;
  let requests = 0;
  let writes = 0;

  const isTooMuch = (operation: string): boolean => {
    const now = Math.floor(world.now() / MINUTE);
    if (now !== minute) [minute, requests, writes] = [now, 0, 0];
    requests += 1;
    const isRead = READS.has(operation);
    if (!isRead) writes += 1;
    return requests > REQUESTS || (!isRead && writes > WRITES);
  };

  const counted =
    (respond: Responder): Responder =>
    (call) => {
      if (!isTooMuch(call.operation)) return respond(call);
      const refusal = world.declared(call.operation, 429);
      const end = (minute + 1) * MINUTE;
      const wait = String(Math.ceil((end - world.now()) / 1000));
      return {
        ...refusal,
        headers: { ...refusal.headers, 'retry-after': wait, 'x-ratelimit-reset': String(end / 1000) },
      };
    };

  return {
    limited: (operations) =>
      world.has('rate-limits')
        ? Object.fromEntries(Object.entries(operations).map(([id, respond]) => [id, counted(respond)]))
        : operations,
    forget() {
      [minute, requests, writes] = [0, 0, 0];
    },
  };
}
