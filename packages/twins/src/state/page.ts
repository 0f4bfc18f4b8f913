import type { Table } from './table.js';

/** Which page of a list by cursors is asked for. */
export interface PageWish {
  readonly limit: number;
  /** Key of the row behind which the page begins. */
  readonly after?: string | undefined;
  /** Key of the row in front of which the page ends. */
  readonly before?: string | undefined;
}

/** A page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Whether there is more in the direction that was asked for. */
  readonly hasMore: boolean;
}

/**
 * Cuts a page out of a table, newest first; `undefined` when a cursor is no key of the table.
 *
 * The page in front of a cursor is the one nearest to it.
 */
export function newestPage<Row extends object>(
  table: Table<Row>,
  { limit, after, before }: PageWish,
): Page<Row> | undefined {
  const place = (key: string) => {
    const position = table.position(key);
    return position < 0 ? undefined : table.size - 1 - position;
  };
  if (before !== undefined) {
    const end = place(before);
    if (end === undefined) return undefined;
    const start = Math.max(0, end - limit);
    return { rows: table.newest(start, end - start), hasMore: start > 0 };
  }
  const last = after === undefined ? -1 : place(after);
  if (last === undefined) return undefined;
  return { rows: table.newest(last + 1, limit), hasMore: last + 1 + limit < table.size };
}
