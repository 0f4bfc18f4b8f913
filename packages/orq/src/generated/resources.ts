// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
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
  Contact,
  ContactCreate,
  ContactCreated,
  ContactList,
  ContactListItem,
  ContactUpdate,
  ContactsListQuery,
  OrqErrorBodies,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://my.orq.ai';

const serializeQuery = createQuerySerializer({ filter_by: 'properties' });

/**
 * Whether an error is the refusal of an operation with a declared status; then its `body` has the declared
 * type.
 */
export const isOrqError: ErrorGuard<OrqErrorBodies> = /* @__PURE__ */ errorGuard('orq');

export interface OrqContacts {
  /**
   * List the contacts of the workspace, one page at a time.
   *
   * Newest first (assumed). The end is reached when `has_more` is `false`; there is no total. Send at most
   * one of the two cursors: what both together mean is not documented.
   *
   * `GET /v2/contacts`
   *
   * @throws {ApiError} 400 A query parameter is invalid (status and body assumed); 401 The API key is missing
   * or wrong (body assumed); 429 Too many requests in one minute; how many are allowed depends on the
   * subscription (body assumed); 500 The provider failed (body assumed)
   * @see https://docs.orq.ai/reference/contacts/list-contacts
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.list`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `limit` 50. A query that starts in the middle is walked from
   * there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterate(query?: ContactsListQuery, options?: WalkOptions): AsyncGenerator<ContactListItem, void, undefined>;

  /**
   * Every page of `contacts.list`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `limit` 50.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  pages(
    query?: ContactsListQuery,
    options?: WalkOptions,
  ): Pages<ContactsListQuery, ContactList, ContactListItem>;

  /**
   * Create a contact.
   *
   * Refused with 409 (status assumed) when a contact of the workspace already has this `external_id`; the
   * existing contact stays as it is. A repeated call therefore never makes a duplicate, but its second answer
   * is an error. There is no idempotency key.
   *
   * `POST /v2/contacts`
   *
   * @throws {ApiError} 400 The body of the request is invalid (status and body assumed); 401 The API key is
   * missing or wrong (body assumed); 409 A contact of the workspace already has this `external_id` (status
   * and body assumed); 429 Too many requests in one minute; how many are allowed depends on the subscription
   * (body assumed); 500 The provider failed (body assumed)
   * @see https://docs.orq.ai/reference/contacts/create-a-contact
   */
  create(body: ContactCreate, options?: CallOptions): Promise<ContactCreated>;

  /**
   * Retrieve one contact, by its id or by your own.
   *
   * The answer has neither `workspace_id` nor `metrics`.
   *
   * `GET /v2/contacts/{id}`
   *
   * @param id The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path,
   * so that one with a slash or a space works too.
   * @throws {ApiError} 401 The API key is missing or wrong (body assumed); 404 No contact has this id or
   * `external_id`; 429 Too many requests in one minute; how many are allowed depends on the subscription
   * (body assumed); 500 The provider failed (body assumed)
   * @see https://docs.orq.ai/reference/contacts/retrieve-a-contact
   */
  retrieve(id: string, options?: CallOptions): Promise<Contact>;

  /**
   * Delete a contact for good, along with its budgets.
   *
   * It cannot be undone. A second call for the same contact answers 404.
   *
   * `DELETE /v2/contacts/{id}`
   *
   * @param id The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path,
   * so that one with a slash or a space works too.
   * @throws {ApiError} 401 The API key is missing or wrong (body assumed); 404 No contact has this id or
   * `external_id`; 429 Too many requests in one minute; how many are allowed depends on the subscription
   * (body assumed); 500 The provider failed (body assumed)
   * @see https://docs.orq.ai/reference/contacts/delete-a-contact
   */
  delete(id: string, options?: CallOptions): Promise<void>;

  /**
   * Change some members of a contact.
   *
   * Members that are not sent keep their value; a body without members, or no body, changes nothing. `tags`
   * and `metadata` are replaced as a whole (assumed): send everything that is to remain. Idempotent, apart
   * from the `updated` time. `external_id` cannot be changed. The 404 has another body than that of
   * `retrieve` and `delete`.
   *
   * `PATCH /v2/contacts/{id}`
   *
   * @param id The contact's `_id`, or the `external_id` that you gave it. It is percent-encoded in the path,
   * so that one with a slash or a space works too.
   * @throws {ApiError} 400 The body of the request is invalid (status and body assumed); 401 The API key is
   * missing or wrong (body assumed); 404 No contact has this id or `external_id`; 429 Too many requests in
   * one minute; how many are allowed depends on the subscription (body assumed); 500 The provider failed
   * (body assumed)
   * @see https://docs.orq.ai/reference/contacts/update-a-contact
   */
  update(id: string, body?: ContactUpdate, options?: CallOptions): Promise<Contact>;
}

/** Client of the Orq API. */
export interface Orq {
  readonly contacts: OrqContacts;
}

/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions): Orq {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });

  const orqContactsListWalk = (query: ContactsListQuery, options: WalkOptions = {}) =>
    ({
      operation: 'contacts.list',
      query: withDefaults({ limit: 50 }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => orqContacts.list(query, { ...options, signal }),
      items: (body) => body.data,
      next: (body, query) => {
        const last = body.data.at(-1);
        return (body.has_more ?? body.data.length >= Math.min(query.limit ?? 10, 50))
          ? { ...query, ...(last && { starting_after: last._id }) }
          : undefined;
      },
    }) satisfies PageWalk<ContactsListQuery, ContactList, ContactListItem>;

  const orqContacts: OrqContacts = {
    list(query = {}, options) {
      return call('contacts.list', options, (init) =>
        http.GET('/v2/contacts', { ...init, params: { query } }),
      );
    },
    iterate: (query = {}, options) => iterate(orqContactsListWalk(query, options)),
    pages: (query = {}, options) => pages(orqContactsListWalk(query, options)),
    create(body, options) {
      return call('contacts.create', options, (init) => http.POST('/v2/contacts', { ...init, body }));
    },
    retrieve(id, options) {
      return call('contacts.retrieve', options, (init) =>
        http.GET('/v2/contacts/{id}', { ...init, params: { path: { id } } }),
      );
    },
    delete(id, options) {
      return call(
        'contacts.delete',
        options,
        (init) => http.DELETE('/v2/contacts/{id}', { ...init, params: { path: { id } } }),
        { empty: true, gone: () => undefined },
      );
    },
    update(id, body, options) {
      return call('contacts.update', options, (init) =>
        http.PATCH('/v2/contacts/{id}', { ...init, params: { path: { id } }, ...(body && { body }) }),
      );
    },
  };
  return { contacts: orqContacts };
}
