import type { CallOptions } from 'contactkit';

/** The calls that the smoke test makes of every client. */
export interface ClientCase {
  /** Items of the first page. */
  list(): Promise<readonly unknown[]>;
  iterate(): AsyncGenerator<unknown, void, undefined>;
  /** Id of the new contact. */
  create(): Promise<string>;
  retrieve(options?: CallOptions): Promise<unknown>;
  update(id: string): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** A call that the `/validate` entry checks. */
  validated(): Promise<unknown>;
  /** The walk of the `/concurrently` entry, where there is one. */
  concurrently?(): AsyncGenerator<unknown, void, undefined>;
  /** A call of the `/http` entry. */
  http(): Promise<{ data?: unknown; response: Response }>;
}
