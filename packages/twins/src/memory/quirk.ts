/** A way of a provider that surprises, and that a test may want to do without. */
export interface Quirk {
  /** What the provider does, in one sentence. */
  readonly says: string;
  /** Where that is written, or that it is assumed. */
  readonly source: string;
  /** Whether the twin does it unless told otherwise. */
  readonly on: boolean;
}

/** The quirks of a provider by name. */
export type Quirks<Name extends string = string> = Readonly<Record<Name, Quirk>>;
