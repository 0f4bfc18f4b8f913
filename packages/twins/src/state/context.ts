import type { Answer } from '../http/messages.js';
import { declaredAnswer } from '../spec/decide.js';
import type { Facts } from '../spec/operation.js';

/** What a twin is surrounded by: time, chance, and the answers that the spec shows. */
export interface World<QuirkName extends string = string> {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something as if it were another time. */
  at<Result>(time: number, run: () => Result): Result;
  readonly random: Random;
  /** Most rows of a table. */
  readonly maxContacts: number;
  has(quirk: QuirkName): boolean;
  /**
   * The answer that the spec shows for an operation and a status: the named example, or the first one.
   *
   * @throws when the spec has no such answer
   */
  declared(operation: string, status: number, example?: string): Answer;
}

/** What a twin starts with, and what it depends on. */
export interface StateOptions<QuirkName extends string = string> {
  /**
   * Start of everything that looks like chance: ids, invented people, the order of faults. A whole number from 0.
   *
   * @default 1
   */
  seed?: number;
  /**
   * The clock.
   *
   * @unit milliseconds since 1970
   * @default Date.now
   */
  now?: () => number;
  /** Quirks of the provider to switch on or off. Those that are not named are as the provider has them. */
  quirks?: { readonly [Name in QuirkName]?: boolean };
  /**
   * Most contacts it holds, those of the examples included; one more is answered with 507.
   *
   * @default 100000
   */
  maxContacts?: number;
  /** Contacts beside those of the examples: how many invented people, or bodies of `contacts.create`. */
  contacts?: number | readonly unknown[];
}

const MAX_CONTACTS = 100_000;

/**
 * Makes what surrounds a twin.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createWorld<Name extends string>(
  facts: Facts,
  quirks: Quirks<Name>,
  options: StateOptions<Name>,
): World<Name> {
  const { seed = 1, now = Date.now, maxContacts = MAX_CONTACTS } = options;
  checkCount('seed', seed);
  checkCount('maxContacts', maxContacts);
  const chosen: Partial<Record<string, boolean>> = options.quirks ?? {};
  for (const name of Object.keys(chosen)) checkQuirk(name, quirks);
  /** The time that it is taken for, while {@link World.at} runs. */
  let pinned: number | undefined;
  return {
    now: () => pinned ?? now(),
    at(time, run) {
      pinned = time;
      try {
        return run();
      } finally {
        pinned = undefined;
      }
    },
    random: createRandom(seed),
    maxContacts,
    has: (quirk) => chosen[quirk] ?? quirks[quirk].on,
    declared(operation, status, example) {
      const found = facts.operations[operation];
      if (!found) throw new Error(`The spec has no operation ${operation}`);
      return declaredAnswer(found, status, example);
    },
  };
}

function checkCount(option: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`'${option}' must be a whole number from 0, not ${value}.`);
}

function checkQuirk(name: string, quirks: Quirks): void {
  if (Object.hasOwn(quirks, name)) return;
  throw new Error(`Unknown quirk '${name}'. There are ${Object.keys(quirks).join(', ') || 'none'}.`);
}

/** A way of a provider that surprises, and that a test may want to do without. */
export interface Quirk {
  /** What the provider does, in one sentence. */
  readonly says: string;
  /** Where that is written, or that it is assumed. */
  readonly source: string;
  /** Whether the twin does it unless told otherwise. */
  readonly on: boolean;
}

/** The quirks of a provider by name. */
export type Quirks<Name extends string = string> = Readonly<Record<Name, Quirk>>;

/** A source of numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** A text of characters of an alphabet. */
  text(length: number, alphabet: string): string;
  /** A UUID of version 4. */
  uuid(): string;
  /** Where the sequence stands, to go on from there later. */
  state: number;
}

const HEX = '0123456789abcdef';
const RANGE = 2 ** 32;

/** Makes a source from a seed, a whole number. Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state, good enough to look like chance.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => Math.floor((next() / RANGE) * end);
  const text = (length: number, alphabet: string) => {
    // From codes, since a text that grows by one character keeps all of its pieces.
    const codes = Array.from({ length }, () => alphabet.charCodeAt(below(alphabet.length)));
    return String.fromCharCode(...codes);
  };
  return {
    below,
    text,
    uuid() {
      const hex = text(30, HEX);
      const variant = '89ab'[below(4)];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
    },
    get state() {
      return state;
    },
    set state(value) {
      state = value >>> 0;
    },
  };
}
