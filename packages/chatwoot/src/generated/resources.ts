// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import {
  type CallOptions,
  createQuerySerializer,
  type ErrorGuard,
  errorGuard,
  iterate,
  type Pages,
  type PageWalk,
  pages,
  type WalkOptions,
  type TransportOptions,
  withDefaults,
} from '@contactkit/runtime';
import { createTransport } from '@contactkit/runtime/transport';
import type {
  ChatwootErrorBodies,
  Contact,
  ContactCreate,
  ContactCreated,
  ContactFilter,
  ContactList,
  ContactMerge,
  ContactPayload,
  ContactSearchResult,
  ContactUpdate,
  ContactableInboxList,
  ContactsFilterQuery,
  ContactsGetQuery,
  ContactsListQuery,
  ContactsSearchQuery,
  ConversationList,
  CustomAttributesDestroy,
  LabelList,
  LabelsReplace,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://app.chatwoot.com';

const serializeQuery = createQuerySerializer();

/**
 * Whether an error is the refusal of an operation with a declared status; then its `body` has the declared
 * type.
 */
export const isChatwootError: ErrorGuard<ChatwootErrorBodies> = /* @__PURE__ */ errorGuard('chatwoot', [429]);

export interface ChatwootContactsLabels {
  /**
   * List the labels of a contact.
   *
   * Chatwoot does not put labels into the contact itself, so reading them costs one call for each contact.
   *
   * `GET /api/v1/accounts/{account_id}/contacts/{id}/labels`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account or the
   * contact does not exist; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contact-labels/list-labels
   */
  list(id: number, options?: CallOptions): Promise<LabelList>;

  /**
   * Replace all labels of a contact.
   *
   * Despite the name nothing is added: the labels that are sent become the whole set, and an empty array
   * removes them all. To add one, read the list first and send it back with the new label. Repeating the call
   * is safe.
   *
   * A label need not exist beforehand. A comma inside a label splits it in two.
   *
   * `POST /api/v1/accounts/{account_id}/contacts/{id}/labels`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 There is no array of labels; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contact-labels/add-labels
   */
  add(id: number, body: LabelsReplace, options?: CallOptions): Promise<LabelList>;
}

export interface ChatwootContactsCustomAttributes {
  /**
   * Remove custom attributes from a contact.
   *
   * The only way to remove a key: `contacts.update` merges. Keys that the contact does not have are passed
   * over. Repeating the call is safe.
   *
   * The server checks the whole contact again, as `contacts.update` does.
   *
   * `POST /api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 There is no array of keys, or a value of the contact is
   * invalid; 429 Too many requests
   * @see
   * https://github.com/chatwoot/chatwoot/blob/develop/app/controllers/api/v1/accounts/contacts_controller.rb
   */
  destroy(id: number, body: CustomAttributesDestroy, options?: CallOptions): Promise<ContactPayload>;
}

export interface ChatwootContacts {
  /**
   * List the contacts of the account, 15 a page.
   *
   * Holds only contacts that have an email, a phone number or an identifier; one with just a name is found by
   * its id alone. `meta.count` is the number of contacts over all pages; a page after the last one is empty.
   *
   * Without `sort` the server promises no order, so pages may repeat or skip contacts.
   *
   * `GET /api/v1/accounts/{account_id}/contacts`
   *
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/list-contacts
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.list`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `sort` created_at. A query that starts in the middle is
   * walked from there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterate(query?: ContactsListQuery, options?: WalkOptions): AsyncGenerator<Contact, void, undefined>;

  /**
   * Every page of `contacts.list`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `sort`
   * created_at.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  pages(query?: ContactsListQuery, options?: WalkOptions): Pages<ContactsListQuery, ContactList, Contact>;

  /**
   * Create a contact and attach it to an inbox.
   *
   * Not idempotent, but email, phone number and identifier are unique in the account: a second call with one
   * of them is a 422, which does not say which contact is in the way.
   *
   * An unknown inbox is a 404 and nothing is created. Email, SMS and WhatsApp inboxes need the email or the
   * phone number that they write to, else 422. Members that the server does not know are ignored.
   *
   * `POST /api/v1/accounts/{account_id}/contacts`
   *
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 A value is missing, invalid or already taken; 429 Too
   * many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/create-contact
   */
  create(body: ContactCreate, options?: CallOptions): Promise<ContactCreated>;

  /**
   * Find contacts by a part of their name, email, phone number or identifier.
   *
   * `q` may match anywhere in the value: `+1202` finds every number that contains it, so compare the results
   * yourself to find one exact contact. Case matters in the identifier only. Some versions also look in the
   * company name.
   *
   * 15 contacts a page. Go on while `meta.has_more` is true, or while pages are full on a server that does
   * not send it; `meta.count` cannot be used for that. Limited to 100 calls a minute for each account.
   *
   * `GET /api/v1/accounts/{account_id}/contacts/search`
   *
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 There is no text to search for; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/search-contacts
   */
  search(query: ContactsSearchQuery, options?: CallOptions): Promise<ContactSearchResult>;

  /**
   * Every item of every page of `contacts.search`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `sort` created_at. A query that starts in the middle is
   * walked from there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterateSearch(query: ContactsSearchQuery, options?: WalkOptions): AsyncGenerator<Contact, void, undefined>;

  /**
   * Every page of `contacts.search`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `sort`
   * created_at.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  searchPages(
    query: ContactsSearchQuery,
    options?: WalkOptions,
  ): Pages<ContactsSearchQuery, ContactSearchResult, Contact>;

  /**
   * Find contacts by conditions on their attributes.
   *
   * The conditions of `payload` are joined by the `query_operator` of each with the next one, where `AND`
   * binds closer than `OR`; an empty `payload` finds every contact. Text is compared without regard to case.
   *
   * A phone number is written without its `+` for `equal_to` and `not_equal_to`: the server puts one in
   * front, and only newer servers drop that of the value before. Changes nothing, so repeating the call is
   * safe.
   *
   * 15 contacts a page. Unlike that of `contacts.search`, `meta.count` is the number of contacts over all
   * pages. Older servers find contacts that `contacts.list` leaves out, too.
   *
   * `POST /api/v1/accounts/{account_id}/contacts/filter`
   *
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 A condition names something unknown, or lacks a value;
   * 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/contact-filter
   */
  filter(body: ContactFilter, query?: ContactsFilterQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.filter`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `sort` created_at. A query that starts in the middle is
   * walked from there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterateFilter(
    body: ContactFilter,
    query?: ContactsFilterQuery,
    options?: WalkOptions,
  ): AsyncGenerator<Contact, void, undefined>;

  /**
   * Every page of `contacts.filter`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `sort`
   * created_at.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  filterPages(
    body: ContactFilter,
    query?: ContactsFilterQuery,
    options?: WalkOptions,
  ): Pages<ContactsFilterQuery, ContactList, Contact>;

  /**
   * Get one contact by its id.
   *
   * Also finds contacts without email, phone number and identifier, which `contacts.list` leaves out. Labels
   * are not part of the answer: see `contacts.labels.list`.
   *
   * `GET /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account or the
   * contact does not exist; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/show-contact
   */
  get(id: number, query?: ContactsGetQuery, options?: CallOptions): Promise<ContactPayload>;

  /**
   * Delete a contact for good.
   *
   * Conversations, messages and notes of the contact go with it, some of them a moment later. Only the token
   * of an administrator may do this; any other gets 401. A contact that is online right now is refused with
   * 422.
   *
   * The answer has no body. Deleting it a second time is a 404.
   *
   * `DELETE /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, no access to this account, or the token of someone who is
   * no administrator; 404 The account or the contact does not exist; 422 The contact is online right now; 429
   * Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/delete-contact
   */
  delete(id: number, options?: CallOptions): Promise<void>;

  /**
   * Change the given members of a contact.
   *
   * Absent members stay as they are; `null` clears email, phone number and identifier. `custom_attributes`
   * and `additional_attributes` are merged key by key at the top level, so a key cannot be removed with this
   * call; see `contacts.customAttributes.destroy`.
   *
   * The server checks the whole contact again: a phone number that was stored before today's rules can make
   * an unrelated change fail with 422. Repeating the call is safe.
   *
   * `PATCH /api/v1/accounts/{account_id}/contacts/{id}`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account, or something
   * that the request names in it, does not exist; 422 A value of the contact is invalid or already taken; 429
   * Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/update-contact
   */
  update(id: number, body: ContactUpdate, options?: CallOptions): Promise<ContactPayload>;

  /**
   * List the latest conversations of a contact.
   *
   * At most 20, the most recently active first; there are no further pages. An agent's token sees only
   * conversations in inboxes that the agent belongs to.
   *
   * `GET /api/v1/accounts/{account_id}/contacts/{id}/conversations`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account or the
   * contact does not exist; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/contact-conversations
   */
  conversations(id: number, options?: CallOptions): Promise<ConversationList>;

  /**
   * List the inboxes through which a contact can be reached.
   *
   * With the `source_id` that a conversation there begins with. API inboxes are always among them, WhatsApp
   * and SMS inboxes when the contact has a phone number, email inboxes when it has an email. An agent's token
   * sees only inboxes that the agent belongs to.
   *
   * An API inbox that does not know the contact yet comes with a new UUID in each answer, which is not
   * stored.
   *
   * `GET /api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes`
   *
   * @param id Id of the contact.
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account or the
   * contact does not exist; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/get-contactable-inboxes
   */
  contactableInboxes(id: number, options?: CallOptions): Promise<ContactableInboxList>;

  /**
   * Merge one contact into another and delete it.
   *
   * Cannot be undone. The base contact stays: its own values win, its empty members are filled from the other
   * contact, and attributes are merged in depth. Conversations, messages, notes and inboxes move over, labels
   * do not.
   *
   * The answer is the base contact itself, without an envelope and without `contact_inboxes`. Merging a
   * contact with itself changes nothing. Repeating a merge that succeeded is a 404, since the second contact
   * is gone.
   *
   * `POST /api/v1/accounts/{account_id}/actions/contact_merge`
   *
   * @throws {ApiError} 401 No token, a wrong one, or no access to this account; 404 The account or one of the
   * contacts does not exist, or an id is missing; 429 Too many requests
   * @see https://developers.chatwoot.com/api-reference/contacts/merge-contacts
   */
  merge(body: ContactMerge, options?: CallOptions): Promise<Contact>;

  readonly labels: ChatwootContactsLabels;

  readonly customAttributes: ChatwootContactsCustomAttributes;
}

/** Client of the Chatwoot API. */
export interface Chatwoot {
  readonly contacts: ChatwootContacts;
}

/** Path values that the client takes once. */
export interface ChatwootPathOptions {
  /** Id of the Chatwoot account. It is the number after `/accounts/` in the address of the dashboard. */
  accountId: number;
}

/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions, bound: ChatwootPathOptions): Chatwoot {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });

  const chatwootContactsLabels: ChatwootContactsLabels = {
    list(id, options) {
      return call('contacts.labels.list', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts/{id}/labels', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
        }),
      );
    },
    add(id, body, options) {
      return call('contacts.labels.add', options, (init) =>
        http.POST('/api/v1/accounts/{account_id}/contacts/{id}/labels', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
          body,
        }),
      );
    },
  };
  const chatwootContactsCustomAttributes: ChatwootContactsCustomAttributes = {
    destroy(id, body, options) {
      return call('contacts.customAttributes.destroy', options, (init) =>
        http.POST('/api/v1/accounts/{account_id}/contacts/{id}/destroy_custom_attributes', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
          body,
        }),
      );
    },
  };
  const chatwootContactsListWalk = (query: ContactsListQuery, options: WalkOptions = {}) =>
    ({
      operation: 'contacts.list',
      query: withDefaults({ sort: 'created_at' }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => chatwootContacts.list(query, { ...options, signal }),
      items: (body) => body.payload,
      next: (body, query) =>
        body.payload.length > 0 &&
        (query.page ?? 1) * 15 < (body.meta?.count ?? (body.payload.length >= 15 ? Infinity : 0))
          ? { ...query, page: (query.page ?? 1) + 1 }
          : undefined,
      at: (distance, query) => ({ ...query, page: (query.page ?? 1) + distance }),
      count: (body, query) => Math.ceil((body.meta?.count ?? Infinity) / 15) - (query.page ?? 1) + 1,
    }) satisfies PageWalk<ContactsListQuery, ContactList, Contact>;

  const chatwootContactsSearchWalk = (query: ContactsSearchQuery, options: WalkOptions = {}) =>
    ({
      operation: 'contacts.search',
      query: withDefaults({ sort: 'created_at' }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => chatwootContacts.search(query, { ...options, signal }),
      items: (body) => body.payload,
      next: (body, query) =>
        (body.meta?.has_more ?? body.payload.length >= 15)
          ? { ...query, page: (query.page ?? 1) + 1 }
          : undefined,
      at: (distance, query) => ({ ...query, page: (query.page ?? 1) + distance }),
    }) satisfies PageWalk<ContactsSearchQuery, ContactSearchResult, Contact>;

  const chatwootContactsFilterWalk = (
    body: ContactFilter,
    query: ContactsFilterQuery,
    options: WalkOptions = {},
  ) =>
    ({
      operation: 'contacts.filter',
      query: withDefaults({ sort: 'created_at' }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => chatwootContacts.filter(body, query, { ...options, signal }),
      items: (body) => body.payload,
      next: (body, query) =>
        body.payload.length > 0 &&
        (query.page ?? 1) * 15 < (body.meta?.count ?? (body.payload.length >= 15 ? Infinity : 0))
          ? { ...query, page: (query.page ?? 1) + 1 }
          : undefined,
      at: (distance, query) => ({ ...query, page: (query.page ?? 1) + distance }),
      count: (body, query) => Math.ceil((body.meta?.count ?? Infinity) / 15) - (query.page ?? 1) + 1,
    }) satisfies PageWalk<ContactsFilterQuery, ContactList, Contact>;

  const chatwootContacts: ChatwootContacts = {
    list(query = {}, options) {
      return call('contacts.list', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts', {
          ...init,
          params: { path: { account_id: bound.accountId }, query },
        }),
      );
    },
    iterate: (query = {}, options) => iterate(chatwootContactsListWalk(query, options)),
    pages: (query = {}, options) => pages(chatwootContactsListWalk(query, options)),
    create(body, options) {
      return call('contacts.create', options, (init) =>
        http.POST('/api/v1/accounts/{account_id}/contacts', {
          ...init,
          params: { path: { account_id: bound.accountId } },
          body,
        }),
      );
    },
    search(query, options) {
      return call('contacts.search', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts/search', {
          ...init,
          params: { path: { account_id: bound.accountId }, query },
        }),
      );
    },
    iterateSearch: (query, options) => iterate(chatwootContactsSearchWalk(query, options)),
    searchPages: (query, options) => pages(chatwootContactsSearchWalk(query, options)),
    filter(body, query = {}, options) {
      return call('contacts.filter', options, (init) =>
        http.POST('/api/v1/accounts/{account_id}/contacts/filter', {
          ...init,
          params: { path: { account_id: bound.accountId }, query },
          body,
        }),
      );
    },
    iterateFilter: (body, query = {}, options) => iterate(chatwootContactsFilterWalk(body, query, options)),
    filterPages: (body, query = {}, options) => pages(chatwootContactsFilterWalk(body, query, options)),
    get(id, query = {}, options) {
      return call('contacts.get', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts/{id}', {
          ...init,
          params: { path: { account_id: bound.accountId, id }, query },
        }),
      );
    },
    delete(id, options) {
      return call(
        'contacts.delete',
        options,
        (init) =>
          http.DELETE('/api/v1/accounts/{account_id}/contacts/{id}', {
            ...init,
            params: { path: { account_id: bound.accountId, id } },
          }),
        { empty: true, gone: () => undefined },
      );
    },
    update(id, body, options) {
      return call('contacts.update', options, (init) =>
        http.PATCH('/api/v1/accounts/{account_id}/contacts/{id}', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
          body,
        }),
      );
    },
    conversations(id, options) {
      return call('contacts.conversations', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts/{id}/conversations', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
        }),
      );
    },
    contactableInboxes(id, options) {
      return call('contacts.contactableInboxes', options, (init) =>
        http.GET('/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes', {
          ...init,
          params: { path: { account_id: bound.accountId, id } },
        }),
      );
    },
    merge(body, options) {
      return call('contacts.merge', options, (init) =>
        http.POST('/api/v1/accounts/{account_id}/actions/contact_merge', {
          ...init,
          params: { path: { account_id: bound.accountId } },
          body,
        }),
      );
    },
    labels: chatwootContactsLabels,
    customAttributes: chatwootContactsCustomAttributes,
  };
  return { contacts: chatwootContacts };
}
