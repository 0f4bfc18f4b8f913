/** What a mock sends back, before it becomes bytes. */
export interface Answer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A plain value. `undefined` stands for no body at all. */
  readonly body: unknown;
}
