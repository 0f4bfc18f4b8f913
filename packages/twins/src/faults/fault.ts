/** What can go wrong on purpose. `FAULTS` says what each does. */
export type FaultName = keyof typeof FAULTS;

/** The faults by name, and what each does. A refusal that the spec does not show is a page of HTML. */
export const FAULTS = {
  rateLimited: '429 in the words of the provider, with Retry-After; nothing is done',
  serverErrors: '500 in the words of the provider, or a page of HTML; nothing is done',
  unavailable: '503 in the words of the provider, or a page of HTML, with Retry-After; nothing is done',
  badGateway: '502 with a page of HTML, as a proxy sends it; nothing is done',
  slow: 'the right answer, late',
  reset: 'the connection is lost before anything is done',
  resetAfterCommit: 'the connection is lost after the work is done',
  timeout: 'no answer at all; nothing is done',
  timeoutAfterCommit: 'no answer at all, although the work is done',
  truncatedBody: 'the right answer, whose body ends half-way',
  emptyBody: 'the right status, without the body',
  staleCursor: 'a list begins at the first page, whatever page was asked for',
  duplicateCursor: 'a list sends the page of the last call again',
} as const;

/** A fault that is to happen. */
export interface Fault {
  readonly name: FaultName;
  /** Operations that it strikes, such as `contacts.list`. All of them if absent. */
  readonly operations?: readonly string[];
  /**
   * How many of the calls it strikes.
   *
   * @range 0 to 1
   * @default 1
   */
  readonly probability?: number;
  /** Calls that it strikes before it is over. Without end if absent. */
  readonly times?: number;
  /**
   * How long `slow` waits: a number, or the least and the most.
   *
   * @unit milliseconds
   * @default 1000
   */
  readonly delay?: number | readonly [least: number, most: number];
  /**
   * What `Retry-After` says.
   *
   * @unit seconds
   * @default 1
   */
  readonly retryAfter?: number;
}
