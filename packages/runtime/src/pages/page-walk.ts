import { PaginationError } from '../errors.js';
import type { CallOptions } from '../options.js';

/** How to walk the pages of a list. Generated from `x-pagination` of the spec. */
export interface PageWalk<Query, Body, Item> {
  /** `operationId` of the list, for errors. */
  readonly operation: string;
  /** Query of the first page. */
  readonly query: Query;
  /** Whether to ask for a page before the one before is used up. */
  readonly prefetch: boolean;
  /** The caller's signal. */
  readonly signal?: AbortSignal | undefined;
  /** Reads one page. */
  read(query: Query, signal: AbortSignal | undefined): Promise<Body>;
  /** Items of a page. */
  items(body: Body): readonly Item[];
  /** Query of the page after this one, or `undefined` after the last. */
  next(body: Body, query: Query): Query | undefined;
  /** Query of a page by its distance from the first; absent where only the page before tells. */
  at?(distance: number, query: Query): Query;
  /** Number of pages from the first of the walk on, where an answer tells. */
  count?(body: Body, query: Query): number;
}

/** Options of a walk: those of each of its calls, and how far it looks ahead. */
export interface WalkOptions extends CallOptions {
  /**
   * Whether the next page is asked for while this one is used: when its second item is taken.
   *
   * @default true
   */
  prefetch?: boolean | undefined;
}

/** One page of a walk. */
export interface Page<Query, Body, Item> {
  readonly items: readonly Item[];
  /** The provider's whole answer. */
  readonly body: Body;
  /** The page's own query: plain JSON, and what to walk from in order to resume here. */
  readonly checkpoint: Query;
  /** Query of the page after this one; `undefined` after the last. */
  readonly next: Query | undefined;
}

/** Takes pages in the order of a walk, and refuses one that was there before. */
type PageReader<Query, Body, Item> = (body: Body, checkpoint: Query) => Page<Query, Body, Item>;

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

/** The pages of a list, for `for await`. Each loop walks anew from the start. */
export interface Pages<Query, Body, Item> extends AsyncIterable<Page<Query, Body, Item>> {
  /** The walk itself, for what walks it in another way. */
  readonly walk: PageWalk<Query, Body, Item>;
}

/** Makes the pages of a walk. Nothing is asked for before the loop does. */
export function pages<Query, Body, Item>(walk: PageWalk<Query, Body, Item>): Pages<Query, Body, Item> {
  return { walk, [Symbol.asyncIterator]: () => readPages(walk) };
}

async function* readPages<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
): AsyncGenerator<Page<Query, Body, Item>, void, undefined> {
  const read = createPageReader(walk);
  let query: Query | undefined = walk.query;
  while (query !== undefined) {
    const page: Page<Query, Body, Item> = read(await walk.read(query, walk.signal), query);
    yield page;
    query = page.next;
  }
}

/** The defaults of a query, and on top of them what the query says. A member that is `undefined` says nothing. */
export function withDefaults<Query extends object>(defaults: Partial<Query>, query: Query): Query {
  const merged = { ...defaults, ...query };
  for (const name in defaults) {
    if (query[name] === undefined) Object.assign(merged, { [name]: defaults[name] });
  }
  return merged;
}
