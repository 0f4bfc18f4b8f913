/** The calls that are compared, in the words of one client. */
export interface Caller {
  /** One contact by its id. */
  get(): Promise<unknown>;
  /** A new contact. */
  create(): Promise<unknown>;
  /** One page of contacts. */
  list(): Promise<unknown>;
}

/** What a client is made with: where the API is, and how it is reached. */
export interface CallerOptions {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}

/** Makes a client and its calls. */
export type CallerFactory = (options: CallerOptions) => Caller;
