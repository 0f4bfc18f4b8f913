import { ArgumentError } from '@contactkit/runtime';
import type { Contact } from '../model/contact.js';

/** Which page of a list is wanted. */
export interface ListQuery {
  /**
   * How many contacts to ask for, from 1. A hint: what is above the provider's largest page is taken for that, a page
   * may be shorter or longer, and Chatwoot always sends 15 (`capabilities.pages.fixed`).
   *
   * @default the provider's own page size
   */
  limit?: number | undefined;
  /** `next` of the page before. Opaque, and good for the provider that made it alone. */
  cursor?: string | undefined;
}

/** One page of contacts. */
export interface ContactPage<Raw = unknown> {
  contacts: Contact<Raw>[];
  /** Cursor of the next page; `undefined` after the last one, and only then. */
  next: string | undefined;
}

/**
 * Returns the query with a limit that the provider takes: none above its largest page.
 *
 * @throws {ArgumentError} when the limit is not a whole number from 1
 */
export function withPageSize({ limit, cursor }: ListQuery, largest: number): ListQuery {
  if (limit === undefined) return { cursor };
  if (Number.isInteger(limit) && limit > 0) return { limit: Math.min(limit, largest), cursor };
  throw new ArgumentError(`'limit' is ${limit}: it must be a whole number from 1.`);
}
