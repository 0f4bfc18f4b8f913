/** One thing that is wrong with a request or an answer. It names places, never the values found there. */
export interface Finding {
  /** Where it is, for example `body.contacts.0.phone`, `query.limit` or `header.authorization`. */
  readonly path: string;
  /** The rule that was broken: a JSON Schema keyword such as `required`, or a word of the mock's own. */
  readonly code: string;
  readonly message: string;
}
