import { isApiError } from '@contactkit/runtime';
import type { Pace } from './create-pace.js';

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
