import { countPerMinute } from '../memory/count-per-minute.js';
import type { Gate } from '../memory/gate.js';
import type { World } from '../memory/world.js';
import type { ChatwootQuirk } from './quirks.js';

const REQUESTS = 3000;
/** By account. */
const SEARCHES = 100;

/** Makes the gate that refuses the calls of a minute that are too many, when that quirk is on. */
export function limitRequests(world: World<ChatwootQuirk>): Gate {
  const { next, forget } = countPerMinute(world.now);
  const isTooMuch = (operation: string, account = '') => {
    const isOver = next('requests') > REQUESTS;
    return (operation === 'contacts.search' && next(`searches of ${account}`) > SEARCHES) || isOver;
  };
  return {
    refuse: ({ operation, path }) =>
      world.has('rate-limits') && isTooMuch(operation, path.account_id)
        ? world.declared(operation, 429)
        : undefined,
    forget,
  };
}
