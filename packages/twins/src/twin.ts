import type { Fault, FaultName } from './faults/fault.js';
import type { FaultPlan } from './faults/fault-plan.js';
import type { Answer, Call } from './http/messages.js';
import type { Journal } from './journal.js';
import type { Deliver } from './pipeline.js';
import type { StateOptions } from './state/context.js';
import type { Snapshot } from './state/snapshot.js';

/** A provider in memory. */
export interface Twin {
  /** Name of the provider: `sendblue`. */
  readonly provider: string;
  /** Where the provider itself is, as origins. */
  readonly origins: readonly string[];
  /** Its operations, such as `contacts.create`. */
  readonly operations: readonly string[];
  /** Whether it remembers what it is told. If not, nobody wrote its behaviour, and it answers with the examples of its spec. */
  readonly isStateful: boolean;
  /** What is to go wrong. */
  readonly faults: FaultPlan;
  /** The requests that came in, except those of {@link Twin.handle}. */
  readonly journal: Journal;

  /**
   * Answers a call that is right by the spec, from memory.
   *
   * @throws when the provider has no such operation
   */
  handle(call: Call): Answer;

  /**
   * A `fetch` that leads to the twin, whatever the origin: give it to a client as its option `fetch`.
   *
   * Requests and answers are held against the spec; a request that breaks it gets the refusal of the provider.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** The same for those who have a `Request`, such as a service worker. */
  respond(request: Request): Promise<Response>;

  /**
   * Answers a request as plain values, with the faults and the journal; the base of servers.
   *
   * Takes another referee than the twin's own as its second argument. One that answers later makes the delivery a promise,
   * unless the request was answered before it came to the referee.
   */
  readonly deliver: Deliver;

  /** The contacts it holds, oldest first, as the provider would show them. */
  contacts(): readonly object[];
  /** Goes back to the contacts and faults of the start, with an empty journal. */
  reset(): void;
  /** Forgets every contact. */
  clear(): void;
  /**
   * Adds invented people, or contacts given as bodies of `contacts.create`.
   *
   * @throws when one of them is refused; the message says which and why, and nothing is added
   */
  seed(people: number | readonly unknown[]): void;
  /** All that it remembers, as JSON. Faults and journal are not in it. */
  snapshot(): Snapshot;
  /**
   * Goes back to a snapshot.
   *
   * @throws when it is not one of this provider; then nothing changes
   */
  restore(snapshot: unknown): void;
}

/** How a twin is made. */
export interface TwinOptions<QuirkName extends string = string> extends StateOptions<QuirkName> {
  /** Faults that strike from the start on. */
  faults?: readonly (Fault | FaultName)[];
}
