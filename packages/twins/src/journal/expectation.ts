import { differencesOf } from './differences-of.js';
import type { JournalEntry } from './entry.js';

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
export function judge(entries: readonly JournalEntry[], expectation: Expectation): Verdict {
  const { times, ...wanted } = expectation;
  const compared = entries.map((entry) => ({ entry, differences: differencesOf(wanted, entry) }));
  const matches = compared.filter(({ differences }) => differences.length === 0).map(({ entry }) => entry);
  const met = times === undefined ? matches.length > 0 : matches.length === times;
  const misses = compared.filter(({ differences }) => differences.length > 0);
  misses.sort((one, other) => one.differences.length - other.differences.length);
  return { met, matches, nearMisses: met ? [] : misses.slice(0, MOST_NEAR_MISSES) };
}
