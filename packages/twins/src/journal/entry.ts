/** A request that came in, and how it was answered. Credentials are not in it. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly number: number;
  /** When it came in, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** The decoded path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The `operationId`, or `undefined` when the path leads to none. */
  readonly operation: string | undefined;
  /** The parsed body; `undefined` when there was none, or when it was too long to be kept. */
  readonly body: unknown;
  readonly status: number;
  /** The kind of the mock's own answer, such as `unknown-route`, or the fault that struck. */
  readonly note: string | undefined;
}
