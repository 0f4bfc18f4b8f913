import type { Call, Responder } from '../call.js';
import type { World } from '../memory/world.js';
import type { ChatwootQuirk } from './quirks.js';

type Operations = Readonly<Record<string, Responder>>;

const MINUTE = 60_000;
const REQUESTS = 3000;
const SEARCHES = 100;

/** Refuses the calls of a minute that are too many. */
export interface RequestCount {
  limited(operations: Operations): Operations;
  /** Begins to count anew. */
  forget(): void;
}

/** Makes the count; it counts when that quirk is on. */
export function countRequests(world: World<ChatwootQuirk>): RequestCount {
  let minute = 0;
  let requests = 0;
  /** By account. */
  const searches = new Map<string, number>();

  const isTooMuch = ({ operation, path: { account_id = '' } }: Call): boolean => {
    const now = Math.floor(world.now() / MINUTE);
    if (now !== minute) {
      [minute, requests] = [now, 0];
      searches.clear();
    }
    requests += 1;
    if (operation === 'contacts.search') searches.set(account_id, (searches.get(account_id) ?? 0) + 1);
    return (
      requests > REQUESTS || (operation === 'contacts.search' && (searches.get(account_id) ?? 0) > SEARCHES)
    );
  };

  const counted =
    (respond: Responder): Responder =>
    (call) =>
      isTooMuch(call) ? world.declared(call.operation, 429) : respond(call);

  return {
    limited: (operations) =>
      world.has('rate-limits')
        ? Object.fromEntries(Object.entries(operations).map(([id, respond]) => [id, counted(respond)]))
        : operations,
    forget() {
      [minute, requests] = [0, 0];
      searches.clear();
    },
  };
}
