import { ArgumentError, type CallOptions, iterate, type WalkOptions } from '@contactkit/runtime';
import type { Contact, ContactCreate, ContactUpdate } from './contact.js';
import type { ContactPage, ContactsProvider, ListQuery } from './provider.js';

/** Contacts at one provider. */
export interface Contacts<Raw = unknown> {
  /** Name of the provider, for example `sendblue`. */
  readonly provider: string;
  /**
   * One page of contacts.
   *
   * @throws {ArgumentError} before any request, when the cursor is of another provider or damaged, or the limit is not a
   *   whole number from 1
   * @throws {UnsupportedError} before any request, for a page that the provider does not reach, as at Sendblue after
   *   10000 contacts
   */
  list(query?: ListQuery, options?: CallOptions): Promise<ContactPage<Raw>>;
  /**
   * Every contact, page by page.
   *
   * Chatwoot lists only contacts that have an email, a phone number or an external id.
   *
   * @throws {PaginationError} when the provider repeats a page
   */
  iterate(query?: ListQuery, options?: WalkOptions): AsyncGenerator<Contact<Raw>, void, undefined>;
  /**
   * One contact by its id.
   *
   * @throws {ApiError} of kind `not-found` when there is none
   */
  retrieve(id: string, options?: CallOptions): Promise<Contact<Raw>>;
  /**
   * Makes a contact.
   *
   * @throws {UnsupportedError} before any request, for a field that the provider cannot store
   * @throws {ArgumentError} before any request, when a field that the provider needs is missing
   * @throws {ApiError} of kind `conflict` when a contact with this unique value exists
   */
  create(contact: ContactCreate, options?: CallOptions): Promise<Contact<Raw>>;
  /**
   * Changes the given fields of a contact, and no others.
   *
   * @throws {UnsupportedError} before any request, for a field that the provider cannot store or clear
   * @throws {ArgumentError} before any request, for an id that the provider cannot have
   * @throws {ApiError} of kind `not-found` when there is no such contact
   */
  update(id: string, changes: ContactUpdate, options?: CallOptions): Promise<Contact<Raw>>;
  /**
   * Deletes a contact for good.
   *
   * @throws {ApiError} of kind `not-found` when there is none
   */
  delete(id: string, options?: CallOptions): Promise<void>;
}

/** Opens the contacts of a provider: `createContacts(sendblue(createSendblue()))`. */
export function createContacts<Raw>(provider: ContactsProvider<Raw>): Contacts<Raw> {
  const list: Contacts<Raw>['list'] = async (query = {}, options) =>
    provider.list(withPageSize(query, provider.largestPage), options);
  return {
    provider: provider.name,
    list,
    iterate: ({ limit = provider.largestPage, cursor } = {}, options) =>
      iterate<ListQuery, ContactPage<Raw>, Contact<Raw>>({
        operation: `${provider.name} list`,
        query: { limit, cursor },
        prefetch: options?.prefetch ?? true,
        read: (query) => list(query, options),
        items: (page) => page.contacts,
        next: ({ next }) => (next === undefined ? undefined : { limit, cursor: next }),
      }),
    retrieve: (id, options) => provider.retrieve(id, options),
    create: (contact, options) => provider.create(contact, options),
    update: (id, changes, options) => provider.update(id, changes, options),
    delete: (id, options) => provider.delete(id, options),
  };
}

/** The query with a limit that the provider takes. */
function withPageSize({ limit, cursor }: ListQuery, largest: number): ListQuery {
  if (limit === undefined) return { cursor };
  if (Number.isInteger(limit) && limit > 0) return { limit: Math.min(limit, largest), cursor };
  throw new ArgumentError(`'limit' is ${limit}: it must be a whole number from 1.`);
}
