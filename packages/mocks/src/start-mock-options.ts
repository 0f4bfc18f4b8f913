/** Where mock servers listen, and how they answer. */
export interface StartMockOptions {
  /**
   * Port of the first server; each further one takes the next. 0 takes free ones.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on. `0.0.0.0` makes the mocks reachable from other machines.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string;
  /**
   * Longest request body that is read; a longer one gets 413.
   *
   * @unit bytes
   * @default 1048576 (1 MiB)
   */
  readonly maxBodyBytes?: number;
  /**
   * Whether answers are the examples of the spec (`static`) or made up from its schemas (`dynamic`), unless the
   * `Prefer` header of a request says otherwise. Refusals are always examples.
   *
   * @default 'static'
   */
  readonly mode?: 'static' | 'dynamic';
}
