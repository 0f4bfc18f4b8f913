import type { DeclaredResponse, Operation } from './operation.js';

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
export interface DeclaredAnswer extends DeclaredResponse {
  /** The media type; `undefined` when there is no body. */
  readonly mediaType?: string;
  /** Examples of its headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bodies of its examples, by name. */
  readonly bodies: Readonly<Record<string, unknown>>;
}
