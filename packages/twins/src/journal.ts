const MOST_ENTRIES = 1000;

/** Longest body that an entry keeps, in bytes. */
export const LONGEST_BODY = 16 * 1024;

/** The last requests of a twin, at most a thousand; of bodies longer than 16 KiB only their being there is kept. */
export class Journal {
  #entries: JournalEntry[] = [];
  /** Index of the oldest entry, once the journal is full. */
  #start = 0;
  #count = 0;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();

  /** Adds an entry, and numbers it. */
  add(unnumbered: Omit<JournalEntry, 'number'>): void {
    this.#count += 1;
    const entry: JournalEntry = { number: this.#count, ...unnumbered };
    if (this.#entries.length < MOST_ENTRIES) this.#entries.push(entry);
    else {
      this.#entries[this.#start] = entry;
      this.#start = (this.#start + 1) % MOST_ENTRIES;
    }
    for (const listener of this.#listeners) listener(entry);
  }

  /** The entries, oldest first; those with a higher number than `after`. */
  list(after = 0): JournalEntry[] {
    const ordered = [...this.#entries.slice(this.#start), ...this.#entries.slice(0, this.#start)];
    return ordered.filter(({ number }) => number > after);
  }

  clear(): void {
    this.#entries = [];
    this.#start = 0;
  }

  /** Says whether requests like this came in; if not, which come nearest. */
  expect(expectation: Expectation): Verdict {
    return judge(this.list(), expectation);
  }

  /** Calls back for each further entry, until what this returns is called. */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A request that came in, and how it was answered. Credentials are not in it. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly number: number;
  /** When it came in, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** The decoded path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The `operationId`, or `undefined` when the path leads to none. */
  readonly operation: string | undefined;
  /** The parsed body; `undefined` when there was none, or when it was too long to be kept. */
  readonly body: unknown;
  readonly status: number;
  /** The kind of the mock's own answer, such as `unknown-route`, or the fault that struck. */
  readonly note: string | undefined;
}

/** What a request should have been like. What is absent may be anything; of `query` and `body`, members that are not named too. */
export interface Expectation {
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** How many requests must be like it. At least one if absent. */
  readonly times?: number;
}

/** What became of an expectation. */
export interface Verdict {
  readonly met: boolean;
  readonly matches: readonly JournalEntry[];
  /** Those that come nearest, and how each differs. Empty when the expectation is met. */
  readonly nearMisses: readonly { readonly entry: JournalEntry; readonly differences: readonly string[] }[];
}

const MOST_NEAR_MISSES = 3;

/** Holds a journal against an expectation. */
function judge(entries: readonly JournalEntry[], expectation: Expectation): Verdict {
  const { times, ...wanted } = expectation;
  const compared = entries.map((entry) => ({ entry, differences: differencesOf(wanted, entry) }));
  const matches = compared.filter(({ differences }) => differences.length === 0).map(({ entry }) => entry);
  const met = times === undefined ? matches.length > 0 : matches.length === times;
  const misses = compared.filter(({ differences }) => differences.length > 0);
  misses.sort((one, other) => one.differences.length - other.differences.length);
  return { met, matches, nearMisses: met ? [] : misses.slice(0, MOST_NEAR_MISSES) };
}

/**
 * How a value differs from what is wanted, one line for each place. A wanted object may be a part of the value; everything
 * else has to be the same.
 */
function differencesOf(wanted: unknown, value: unknown, place = ''): string[] {
  if (isObject(wanted) && isObject(value)) {
    const names = Object.keys(wanted).filter((name) => wanted[name] !== undefined);
    return names.flatMap((name) =>
      differencesOf(wanted[name], value[name], place === '' ? name : `${place}.${name}`),
    );
  }
  const [expected, found] = [JSON.stringify(wanted), JSON.stringify(value)];
  return expected === found ? [] : [`${place}: expected ${expected}, was ${found}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
