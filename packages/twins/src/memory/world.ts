import type { Answer } from '../answer.js';
import type { Random } from './random.js';

/** What a twin is surrounded by: time, chance, and the answers that the spec shows. */
export interface World<QuirkName extends string = string> {
  /** Milliseconds since 1970. */
  now(): number;
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
