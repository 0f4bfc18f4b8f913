import type { CallOptions } from '@contactkit/runtime';
import type { Contact, ContactCreate, ContactUpdate } from './contact.js';

/** Which page of a list is wanted. */
export interface ListQuery {
  /**
   * How many contacts to ask for, from 1. A hint: what is above the provider's largest page is taken for that, and
   * Chatwoot always sends 15.
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
 * What an adapter offers: contacts at one provider, in the facade's words.
 *
 * Each method costs one request of the provider.
 */
export interface ContactsProvider<Raw = unknown> {
  /** Name of the provider, for example `sendblue`. */
  readonly name: string;
  /** The largest page that the provider sends; what `iterate()` asks for. */
  readonly largestPage: number;
  /** One page. `createContacts` sees to it that a `limit` is a whole number from 1 to `largestPage`. */
  list(query: ListQuery, options?: CallOptions): Promise<ContactPage<Raw>>;
  retrieve(id: string, options?: CallOptions): Promise<Contact<Raw>>;
  create(contact: ContactCreate, options?: CallOptions): Promise<Contact<Raw>>;
  update(id: string, changes: ContactUpdate, options?: CallOptions): Promise<Contact<Raw>>;
  delete(id: string, options?: CallOptions): Promise<void>;
}
