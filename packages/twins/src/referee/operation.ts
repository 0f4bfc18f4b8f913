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
