import type { Answer } from '../http/messages.js';
import { declaredAnswer } from '../spec/decide.js';
import type { Facts } from '../spec/operation.js';
import { createRandom, type Random } from './random.js';

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
