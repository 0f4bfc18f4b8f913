/** What a table holds, and how its rows can be found. */
interface TableOptions<Row extends object, Unique extends string = string> {
  /** Most rows it takes. */
  limit: number;
  /** Values that are unique beside the key; a row without one has `null` or `undefined`. */
  unique?: { readonly [Name in Unique]: (row: Row) => string | null | undefined };
  /** Whether what a snapshot has as a row can be one. The contacts are looked at elsewhere. */
  isRow?: (row: { [member: string]: unknown }) => boolean;
  /** Which rows `listed()` has. All of them if absent. */
  isListed?: (row: Row) => boolean;
}

/** A row, and where it stands. */
interface Slot<Row> {
  readonly key: string;
  row: Row;
  /** Index in the order of creation; wrong while rows are missing. */
  position: number;
}

/**
 * Rows by key, in the order of their creation. Rows are never changed, only replaced: what was handed out stays as it was.
 * Two caches are made when they are first needed, and dropped when they no longer hold:
 *
 * ```
 * slots   key ─▶ slot { row, position }      the rows themselves
 * order   slot, slot, slot                   until a row is deleted
 * listed  row, row                           until a row is deleted or replaced
 * ```
 */
export class Table<Row extends object, Unique extends string = string> {
  readonly #options: TableOptions<Row, Unique>;
  readonly #slots = new Map<string, Slot<Row>>();
  readonly #indexes = new Map<string, Map<string, Slot<Row>>>();
  /** All slots, oldest first; `undefined` when a row went missing and it has to be made anew. */
  #order: Slot<Row>[] | undefined = [];
  /** The rows that are listed, oldest first; `undefined` likewise. */
  #listed: Row[] | undefined;

  constructor(options: TableOptions<Row, Unique>) {
    this.#options = options;
    for (const name of Object.keys(options.unique ?? {})) this.#indexes.set(name, new Map());
  }

  get size(): number {
    return this.#slots.size;
  }

  get(key: string): Row | undefined {
    return this.#slots.get(key)?.row;
  }

  has(key: string): boolean {
    return this.#slots.has(key);
  }

  /** The row that has a unique value. */
  find(name: Unique, value: string): Row | undefined {
    return this.#indexes.get(name)?.get(value)?.row;
  }

  /**
   * Adds a row, or replaces the one with this key, which keeps its place in the order.
   *
   * Whether a unique value is taken is for the caller to find out before.
   *
   * @throws {StoreFullError} when there is no room for another row
   */
  set(key: string, row: Row): void {
    const slot = this.#slots.get(key);
    if (slot) this.#replace(slot, row);
    else this.#add(key, row);
  }

  delete(key: string): boolean {
    const slot = this.#slots.get(key);
    if (!slot) return false;
    this.#slots.delete(key);
    this.#unindex(slot);
    this.#order = undefined;
    this.#listed = undefined;
    return true;
  }

  clear(): void {
    this.#slots.clear();
    for (const index of this.#indexes.values()) index.clear();
    this.#order = [];
    this.#listed = undefined;
  }

  /** Index of a row in the order of creation, or -1. */
  position(key: string): number {
    const order = this.#ordered();
    const slot = this.#slots.get(key);
    return slot && order.length > 0 ? slot.position : -1;
  }

  /** Rows by their index in the order of creation, oldest first, like `slice` of an array. */
  slice(start: number, end?: number): Row[] {
    return this.#ordered()
      .slice(start, end)
      .map(({ row }) => row);
  }

  /** Rows newest first; `start` counts from the newest. */
  newest(start: number, count: number): Row[] {
    const end = Math.max(0, this.size - start);
    return this.slice(Math.max(0, end - count), end).reverse();
  }

  /** The rows that `isListed` lets pass, oldest first. Not to be changed. */
  listed(): readonly Row[] {
    const { isListed } = this.#options;
    this.#listed ??= this.slice(0).filter((row) => isListed?.(row) ?? true);
    return this.#listed;
  }

  /** Keys and rows, oldest first, to be written as JSON. */
  entries(): [key: string, row: Row][] {
    return this.#ordered().map(({ key, row }) => [key, row]);
  }

  /** Takes what `entries` gave, instead of what it holds. */
  load(entries: readonly (readonly [key: string, row: object])[]): void {
    this.clear();
    // The one cast: a snapshot is of the same provider.
    for (const [key, row] of entries) {
      if (!(this.#options.isRow?.({ ...row }) ?? true))
        throw new TypeError(`The row '${key}' of the snapshot lacks what such rows have.`);
      this.set(key, row as Row);
    }
  }

  #ordered(): Slot<Row>[] {
    if (!this.#order) {
      this.#order = [...this.#slots.values()];
      for (const [position, slot] of this.#order.entries()) slot.position = position;
    }
    return this.#order;
  }

  #add(key: string, row: Row): void {
    const { limit, isListed } = this.#options;
    if (this.#slots.size >= limit)
      throw new StoreFullError(
        `The twin holds ${limit} records, which is all it may: reset it, or raise \`maxContacts\`.`,
      );
    const order = this.#ordered();
    const slot = { key, row, position: order.length };
    order.push(slot);
    this.#slots.set(key, slot);
    this.#index(slot);
    if (this.#listed && (isListed?.(row) ?? true)) this.#listed.push(row);
  }

  #replace(slot: Slot<Row>, row: Row): void {
    this.#unindex(slot);
    slot.row = row;
    this.#index(slot);
    this.#listed = undefined;
  }

  #index(slot: Slot<Row>): void {
    for (const [name, index] of this.#indexes) {
      const value = this.#valueOf(name, slot.row);
      if (value !== null && value !== undefined) index.set(value, slot);
    }
  }

  #unindex(slot: Slot<Row>): void {
    for (const [name, index] of this.#indexes) {
      const value = this.#valueOf(name, slot.row);
      if (value !== null && value !== undefined && index.get(value) === slot) index.delete(value);
    }
  }

  #valueOf(name: string, row: Row): string | null | undefined {
    const unique: Record<string, ((row: Row) => string | null | undefined) | undefined> =
      this.#options.unique ?? {};
    return unique[name]?.(row);
  }
}

/** Thrown when a twin would hold more than it may. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError';
}

/** Longest row, as JSON. */
const LONGEST_ROW = 1024 * 1024;

/**
 * Checks that a row that was merged has not grown beyond a mebibyte.
 *
 * @throws {StoreFullError} when it has
 */
export function checkSize<Row extends object>(row: Row): Row {
  const { length } = JSON.stringify(row);
  if (length > LONGEST_ROW)
    throw new StoreFullError(`A contact may have ${LONGEST_ROW} characters of JSON, and not ${length}.`);
  return row;
}

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
