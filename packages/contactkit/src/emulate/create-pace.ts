import { sleep } from '@contactkit/runtime';

const MINUTE = 60_000;

/** What to await before a turn; it rejects with the reason of the signal when that ends the wait. */
export type Pace = (signal?: AbortSignal) => Promise<void>;

/** Spaces turns so that there are no more than so many in any minute. The first ones need not wait. */
export function createPace(perMinute: number | undefined): Pace {
  const turns: number[] = [];
  return async (signal) => {
    if (perMinute === undefined) return;
    const now = Date.now();
    const oldest = turns.at(-perMinute);
    const at = oldest === undefined ? now : Math.max(now, oldest + MINUTE);
    turns.splice(0, Math.max(0, turns.length - perMinute + 1));
    turns.push(at);
    try {
      if (at > now) await sleep(at - now, signal);
    } catch (error) {
      // A turn that nobody takes is free for another.
      turns.splice(turns.indexOf(at), 1);
      throw error;
    }
  };
}
