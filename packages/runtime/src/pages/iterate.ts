import { linkSignal } from '../abort.js';
import { createPageReader, type Page, type PageWalk } from './page-walk.js';

/**
 * Yields every item of every page, in the provider's order.
 *
 * The first page is read when the first item is asked for; another one when the second item of the page before is taken,
 * or, without `prefetch`, when that page is used up. Never if the loop ends before; a page that is on its way then is
 * given up.
 *
 * @throws {PaginationError} when the pages do not lead to an end
 */
export async function* iterate<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
): AsyncGenerator<Item, void, undefined> {
  const read = createPageReader(walk);
  const { signal, close } = linkSignal(walk.signal);
  let query: Query | undefined = walk.query;
  let ahead: Promise<Body> | undefined;
  try {
    while (query !== undefined) {
      const body: Body = await (ahead ?? walk.read(query, signal));
      const { items, next }: Page<Query, Body, Item> = read(body, query);
      ahead = undefined;
      let taken = 0;
      for (const item of items) {
        taken += 1;
        if (taken === 2 && next !== undefined && walk.prefetch) ahead = readAhead(walk, next, signal);
        yield item;
      }
      query = next;
    }
  } finally {
    close();
  }
}

/** Nobody may wait for this page when the loop ends early; then its failure is nobody's. */
function readAhead<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
  query: Query,
  signal: AbortSignal,
): Promise<Body> {
  const body = walk.read(query, signal);
  body.catch(() => {});
  return body;
}
