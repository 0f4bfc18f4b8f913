/** A check that ajv compiled. It stops at nothing: `errors` has all that is wrong. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly CheckError[] | null;
}

/** One thing that is wrong with a value. */
export interface CheckError {
  /** JSON Pointer into the value. */
  readonly path: string;
  /** Keyword of JSON Schema, such as `required`. */
  readonly keyword: string;
  /** What was expected, such as `must be string`. */
  readonly expected: string;
}

/** The checks of one operation. A missing one has nothing to check. */
export interface OperationChecks {
  /** Path parameters by name; texts are read as numbers and booleans where the spec wants those. */
  readonly path?: Check;
  /** Query parameters by name, read alike. */
  readonly query?: Check;
  readonly body?: Check;
  /** Bodies of answers by status. */
  readonly answers: Readonly<Record<number, Check>>;
}

/** The checks of a provider by operation. */
export type Checks = Readonly<Record<string, OperationChecks>>;
