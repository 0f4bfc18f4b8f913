import type { JournalEntry } from './entry.js';
import { type Expectation, judge, type Verdict } from './expectation.js';

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

  /** The number that the next entry must have. */
  get next(): number {
    return this.#count + 1;
  }

  /** Adds an entry with the number {@link Journal.next}. */
  add(entry: JournalEntry): void {
    this.#count = entry.number;
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
