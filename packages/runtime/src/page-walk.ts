import type { CallOptions } from './client-options.js';

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
