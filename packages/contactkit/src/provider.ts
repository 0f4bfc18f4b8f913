import type { CallOptions } from '@contactkit/runtime';
import type { OperationCost } from './capabilities.js';
import type { Contact } from './contact.js';
import type { Contacts } from './contacts.js';
import type { FieldTable, NativeMembers } from './field-table.js';
import type { OperationName } from './operation-name.js';

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

/** How a provider divides its lists. */
export interface PageRules {
  /** Contacts of a page when nobody asks for a number. */
  readonly default: number;
  /** The largest page that can be asked for; what `iterate()` asks for. */
  readonly largest: number;
  /** Every page has the default size: a `limit` is not heeded. */
  readonly fixed?: true;
  /** Contacts after which no page can start; absent when there is no such end. */
  readonly reach?: number;
}

/** What a provider publishes of its limits. */
export interface RateLimits {
  readonly requestsPerMinute?: number;
  /** Of those that create, change or delete. */
  readonly writesPerMinute?: number;
}

/**
 * What an adapter offers: contacts at one provider, in the facade's words. `C` is what `createContacts` makes of it.
 *
 * Each method costs one request of the provider, which does exactly what the method says. Only where `create` or `update`
 * answer no contact, a second one reads it.
 */
export interface ContactsProvider<C extends Contacts = Contacts> {
  /** Name of the provider, for example `sendblue`. */
  readonly name: string;
  /** Where each field is kept: what is not in this table is refused before any request. */
  readonly fields: FieldTable;
  /** What `native` takes beside that; nothing when it is absent. */
  readonly native?: NativeMembers | undefined;
  readonly pages: PageRules;
  readonly limits?: RateLimits | undefined;
  /** One page. `createContacts` sees to it that a `limit` is a whole number from 1 to the largest page. */
  list(query: ListQuery, options?: CallOptions): ReturnType<C['list']>;
  retrieve(id: string, options?: CallOptions): ReturnType<C['retrieve']>;
  /** Gets only values that the table of fields can store. */
  create(contact: CreateInput<C>, options?: CallOptions): ReturnType<C['retrieve']>;
  /** Gets only values that the table of fields can store and clear. */
  update(id: string, changes: UpdateInput<C>, options?: CallOptions): ReturnType<C['retrieve']>;
  delete(id: string, options?: CallOptions): Promise<void>;
  /** What this provider can do beside that; what it cannot do is absent. */
  readonly operations: Omit<C, keyof Contacts>;
  /** Costs of the operations that `emulate` has added. */
  readonly emulated?: { readonly [Name in OperationName]?: OperationCost } | undefined;
}

/** What `create` of these contacts takes. */
export type CreateInput<C extends Contacts> = Parameters<C['create']>[0];

/** What `update` of these contacts takes. */
export type UpdateInput<C extends Contacts> = Parameters<C['update']>[1];
