import type { Answer, Call, MockRequest, Responder } from '../http/messages.js';
import type { Checks, Facts } from '../spec/operation.js';
import type { Quirks, World } from './context.js';
import type { Person } from './fake-person.js';

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
interface Remembered {
  clear(): void;
  /** Keys and rows, oldest first. */
  entries(): [key: string, row: object][];
  /** Takes what `entries` gave, instead of what it holds. */
  load(entries: readonly (readonly [key: string, row: object])[]): void;
}

/** What stands before the operations of a provider, and is passed by when contacts are seeded or a snapshot is read. */
export interface Gate {
  /** The refusal of a call, or `undefined` when it may pass. */
  refuse(call: Call): Answer | undefined;
  /** Forgets the calls that passed. */
  forget(): void;
}

/** What a twin is made of: what is generated from the spec, and what is written by hand. */
export interface TwinParts<QuirkName extends string = string> {
  readonly facts: Facts;
  readonly checks: Checks;
  readonly quirks: Quirks<QuirkName>;
  /** Whether the behaviour remembers what it is told. It does if absent. */
  readonly isStateful?: boolean;
  /** Changes a request before it is routed, as the server of the provider does. The journal has it as it was changed. */
  rewrite?(request: MockRequest): MockRequest;
  /** Makes the provider's behaviour. */
  behave(world: World<QuirkName>): Behaviour;
}
