import { countPerMinute } from '../memory/count-per-minute.js';
import type { Gate } from '../memory/gate.js';
import type { World } from '../memory/world.js';
import type { DigivaultQuirk } from './quirks.js';

const REQUESTS = 100;
const WRITES = 10;
const READS: ReadonlySet<string> = new Set(['contacts.list', 'contacts.retrieve']);

/** Makes the gate that refuses the calls of a minute that are too many, when that quirk is on. */
export function limitRequests(world: World<DigivaultQuirk>): Gate {
  const { next, end, forget } = countPerMinute(world.now);
  const isTooMuch = (operation: string) => {
    const isOver = next('requests') > REQUESTS;
    return (!READS.has(operation) && next('writes') > WRITES) || isOver;
  };
  return {
    refuse({ operation }) {
      if (!world.has('rate-limits') || !isTooMuch(operation)) return undefined;
      const refusal = world.declared(operation, 429);
      const wait = String(Math.ceil((end() - world.now()) / 1000));
      const reset = String(end() / 1000);
      return { ...refusal, headers: { ...refusal.headers, 'retry-after': wait, 'x-ratelimit-reset': reset } };
    },
    forget,
  };
}
