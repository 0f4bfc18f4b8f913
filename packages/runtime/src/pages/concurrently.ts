import { linkSignal } from '../abort.js';
import { ArgumentError } from '../errors.js';
import { createPageReader, type Pages, type PageWalk } from './page-walk.js';

/** How many pages are read at the same time. */
export interface ConcurrencyOptions {
  /** Pages in flight at most: a whole number from 1. */
  concurrency: number;
}

/**
 * Yields every item of every page, in the provider's order, reading several pages at the same time.
 *
 * For lists by page number or offset. Where the provider tells the total, no page beyond the last is asked for. Elsewhere
 * it starts with one page and doubles up to `concurrency`, and the last few answers may be empty.
 *
 * @throws {ArgumentError} for a list by cursor or link, whose pages are known one by one only
 * @throws {PaginationError} when the provider repeats a page
 */
export async function* iterateConcurrently<Query, Body, Item>(
  { walk }: Pages<Query, Body, Item>,
  { concurrency }: ConcurrencyOptions,
): AsyncGenerator<Item, void, undefined> {
  const { signal, close } = linkSignal(walk.signal);
  const ask = askerOf(walk, concurrency, signal);
  const read = createPageReader(walk);
  const asked = [ask(0)];
  let distance = 1;
  let width = 1;
  let total = Number.POSITIVE_INFINITY;
  try {
    for (let head = asked.shift(); head; head = asked.shift()) {
      const page = read(await head.body, head.query);
      if (distance === 1) total = walk.count?.(page.body, page.checkpoint) ?? total;
      width = Math.min(concurrency, Number.isFinite(total) ? concurrency : width * 2);
      // The list has grown since its total was told.
      if (page.next !== undefined && asked.length === 0) total = Math.max(total, distance + 1);
      while (page.next !== undefined && asked.length < width && distance < total) asked.push(ask(distance++));
      yield* page.items;
      if (page.next === undefined) return;
    }
  } finally {
    close();
  }
}

interface Asked<Query, Body> {
  query: Query;
  body: Promise<Body>;
}

function askerOf<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
  concurrency: number,
  signal: AbortSignal,
) {
  const { at, operation } = walk;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new ArgumentError(`${operation}: 'concurrency' must be a whole number from 1, not ${concurrency}.`);
  }
  if (!at) {
    throw new ArgumentError(
      `${operation}: only a page tells where the next one is, so its pages can only be read one after the other.`,
    );
  }
  return (distance: number): Asked<Query, Body> => {
    const query = at(distance, walk.query);
    const body = walk.read(query, signal);
    // A page that the loop does not come to is nobody's failure.
    body.catch(() => {});
    return { query, body };
  };
}
