/** A request as plain values, the way every part of a mock sees it. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string;
  /** The segments of the path, decoded. A plus sign is a plus sign, however it was sent. */
  readonly segments: readonly string[];
  /** A name that was sent several times has an array. */
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
}

/** The body of a request. It is parsed when the content type says JSON, and text otherwise. */
export type RequestBody =
  | { readonly state: 'absent' }
  | { readonly state: 'malformed' }
  | { readonly state: 'present'; readonly value: unknown };
