import type { CallOptions } from '@contactkit/runtime';
import type { FieldTable, NativeMembers } from '../model/field-table.js';
import type { OperationCost, PageRules, RateLimits } from './capabilities.js';
import type { Contacts } from './contacts.js';
import type { OperationName } from './operations.js';
import type { ListQuery } from './page.js';

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
