import type { Responder } from '../call.js';
import type { Gate } from './gate.js';
import type { Person } from './person.js';

/** What one provider does with what it is told. */
export interface Behaviour {
  /** How it answers each operation of the spec, once a call passed every check of the spec. */
  readonly operations: Readonly<Record<string, Responder>>;
  /** What may refuse a call before its operation sees it, such as too many of them in a minute. */
  readonly gate?: Gate;
  /** All that it remembers. The contacts are under `contacts`. */
  readonly tables: Readonly<Record<string, Remembered>> & { readonly contacts: Remembered };
  /** Puts in what the examples of the spec speak of, into empty tables. */
  start(): void;
  /** The body of `contacts.create` that makes a contact of an invented person. */
  invent(person: Person): object;
}

/** A table, whatever its rows are. */
export interface Remembered {
  clear(): void;
  /** Keys and rows, oldest first. */
  entries(): [key: string, row: object][];
  /** Takes what `entries` gave, instead of what it holds. */
  load(entries: readonly (readonly [key: string, row: object])[]): void;
}
