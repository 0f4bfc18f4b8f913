import type { Page, PageWalk } from './page-walk.js';
import { PaginationError } from './pagination-error.js';

/** Takes pages in the order of a walk, and refuses one that was there before. */
export type PageReader<Query, Body, Item> = (body: Body, checkpoint: Query) => Page<Query, Body, Item>;

/**
 * Makes the reader of one walk.
 *
 * A page is a repetition when it starts with the same item as one before, or leads to a query that was walked
 * already. One that says that there is more but holds nothing is refused too: there is nothing to go on from.
 */
export function createPageReader<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
): PageReader<Query, Body, Item> {
  const { operation } = walk;
  const walked = new Set<string>();
  const firsts = new Set<string>();
  return (body, checkpoint) => {
    const items = walk.items(body);
    if (!Array.isArray(items)) throw new PaginationError(operation, 'sent a page without a list', checkpoint);
    const first = JSON.stringify(items[0]);
    walked.add(JSON.stringify(checkpoint));
    if (first !== undefined) {
      if (firsts.has(first)) throw new PaginationError(operation, 'repeated a page', checkpoint);
      firsts.add(first);
    }
    const next = walk.next(body, checkpoint);
    if (next !== undefined && walked.has(JSON.stringify(next))) {
      throw new PaginationError(operation, 'leads back to a page that was read already', checkpoint);
    }
    return { items, body, checkpoint, next };
  };
}
