/** What a mock knows about one operation of a spec. */
export interface Operation {
  /** The `operationId`, for example `contacts.bulk.create`. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The path template cut at its slashes: `['v2', 'contacts', '{id}']`. */
  readonly template: readonly string[];
  readonly responses: readonly DeclaredResponse[];
  /** Any one of the inner lists is enough; of that one, all are needed. Empty: no credentials needed. */
  readonly security: readonly (readonly CredentialSlot[])[];
}

/** An answer that the spec declares for an operation. */
export interface DeclaredResponse {
  readonly status: number;
  /** The names of its examples, in the order of the spec. */
  readonly examples: readonly string[];
}

/** A place where a request carries a credential. */
export interface CredentialSlot {
  readonly in: 'header' | 'query';
  /** Header names in lower case. */
  readonly name: string;
  /** The word in front of the credential, for example `Bearer`. */
  readonly scheme?: string;
}

/** What a spec says about the requests and answers of a provider. */
export interface Facts {
  /** Name of the provider: `sendblue`. */
  readonly provider: string;
  /** Where the provider is, as origins. */
  readonly origins: readonly string[];
  readonly operations: Readonly<Record<string, OperationFacts>>;
}

/** One operation of a spec. */
export interface OperationFacts extends Operation {
  readonly responses: readonly DeclaredAnswer[];
  /** The query parameters that hold lists, and how they are written. */
  readonly lists: Readonly<Record<string, ListStyle>>;
  /** The query parameter that says which page is asked for; `undefined` when there are no pages. */
  readonly pageParameter?: string;
  /** Whether a body of JSON is wanted. */
  readonly body: 'required' | 'optional' | 'none';
}

/** `comma`: `tags=a,b`; `repeated`: `labels[]=a&labels[]=b`. */
export type ListStyle = 'comma' | 'repeated';

/** An answer that the spec declares, with what it shows. */
interface DeclaredAnswer extends DeclaredResponse {
  /** The media type; `undefined` when there is no body. */
  readonly mediaType?: string;
  /** Examples of its headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bodies of its examples, by name. */
  readonly bodies: Readonly<Record<string, unknown>>;
}

/** A check that ajv compiled. It stops at nothing: `errors` has all that is wrong. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly CheckError[] | null;
}

/** One thing that is wrong with a value. */
interface CheckError {
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
