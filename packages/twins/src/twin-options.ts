import type { Fault, FaultName } from './faults/fault.js';

/** How a twin is made. */
export interface TwinOptions<QuirkName extends string = string> {
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
  /** Faults that strike from the start on. */
  faults?: readonly (Fault | FaultName)[];
}
