import { PaginationError } from './pagination-error.js';

/** How to walk the pages of a list. Generated from `x-pagination` of the spec. */
export interface PageWalk<Query, Page, Item> {
  /** `operationId` of the list, for errors. */
  operation: string;
  /** Query of the first page. */
  query: Query;
  /** Reads one page. */
  read(query: Query): Promise<Page>;
  /** Items of a page. */
  items(page: Page): readonly Item[];
  /** Query of the page after this one, or `undefined` after the last. */
  next(page: Page, query: Query): Query | undefined;
}

/**
 * Yields every item of every page, in the provider's order, reading a page when its first item is asked for.
 *
 * @throws {PaginationError} when the provider leads back to a page that was read already
 */
export async function* iterate<Query, Page, Item>(
  walk: PageWalk<Query, Page, Item>,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>();
  let query: Query | undefined = walk.query;
  while (query) {
    const key = JSON.stringify(query);
    if (seen.has(key)) throw new PaginationError(`${walk.operation}: the provider repeated the page ${key}.`);
    seen.add(key);
    const page: Page = await walk.read(query);
    yield* walk.items(page);
    query = walk.next(page, query);
  }
}
