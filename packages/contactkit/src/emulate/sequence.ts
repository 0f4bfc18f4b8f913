import { isApiError, sleep } from '@contactkit/runtime';

/** What became of one item of many. */
type Attempted<Result> =
  | Result
  | { outcome: 'failed'; error: unknown }
  | { outcome: 'not-sent' | 'undisclosed' };

const NOT_SENT = { outcome: 'not-sent' } as const;

/**
 * Does something with each item, one after the other. A failure ends nothing, unless it is one of credentials, which every
 * other item would meet as well; then, and after a signal, the rest is `not-sent`.
 *
 * `prepare` makes the request of an item; one for which it throws takes no turn.
 */
export async function oneByOne<Item, Result>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  turn: Pace,
  prepare: (item: Item) => () => Promise<Result>,
): Promise<Attempted<Result>[]> {
  const results: Attempted<Result>[] = [];
  let isOver = false;
  for (const item of items) {
    const result: Attempted<Result> = isOver ? NOT_SENT : await attemptOne(item);
    isOver ||= signal?.aborted === true || isLockedOut(result);
    results.push(result);
  }
  return results;

  async function attemptOne(item: Item): Promise<Attempted<Result>> {
    try {
      const send = prepare(item);
      await turn(signal).catch(() => {
        // Ended while it waited for its turn.
      });
      return signal?.aborted ? NOT_SENT : await send();
    } catch (error) {
      // A request that was ended on its way may have been heard.
      return signal?.aborted ? { outcome: 'undisclosed' } : { outcome: 'failed', error };
    }
  }
}

function isLockedOut(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('error' in result)) return false;
  return isApiError(result.error) && result.error.kind === 'unauthenticated';
}

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
