// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
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
  ContactDeleted,
  ContactList,
  ContactUpdate,
  ContactsListQuery,
  DigivaultErrorBodies,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://api.digivault.com';

const serializeQuery = createQuerySerializer();

/**
 * Whether an error is the refusal of an operation with a declared status; then its `body` has the declared
 * type.
 */
export const isDigivaultError: ErrorGuard<DigivaultErrorBodies> = /* @__PURE__ */ errorGuard('digivault');

export interface DigivaultContacts {
  /**
   * List the contacts of the account, one page at a time.
   *
   * The end is reached when `has_more` is `false`; there is no total. The order is not documented. Send at
   * most one of the two cursors: what both together mean is not documented. At most 100 reads a minute.
   *
   * `GET /v1/contacts`
   *
   * @throws {ApiError} 400 A query parameter is invalid; 401 The token is missing or wrong; 403 The token is
   * good, but may not do this; 429 More than 100 reads in a minute; 500 The provider failed; 503 The provider
   * is offline for maintenance
   * @see https://api.digivault.com/contacts/#list-all-contacts
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.list`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `limit` 100. A query that starts in the middle is walked from
   * there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterate(query?: ContactsListQuery, options?: WalkOptions): AsyncGenerator<Contact, void, undefined>;

  /**
   * Every page of `contacts.list`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `limit` 100.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  pages(query?: ContactsListQuery, options?: WalkOptions): Pages<ContactsListQuery, ContactList, Contact>;

  /**
   * Create a contact.
   *
   * The contact has a `conversation_id` at once. Not idempotent, and there is no idempotency key: a repeated
   * call may make a second contact. At most 10 writes a minute. The status 201 is assumed.
   *
   * `POST /v1/contacts`
   *
   * @throws {ApiError} 400 The body is not JSON, or lacks a required member; 401 The token is missing or
   * wrong; 422 A member of the body has a wrong value; 429 More than 10 writes in a minute; 500 The provider
   * failed; 503 The provider is offline for maintenance
   * @see https://api.digivault.com/contacts/#create-a-contact
   */
  create(body: ContactCreate, options?: CallOptions): Promise<Contact>;

  /**
   * Retrieve one contact.
   *
   * At most 100 reads a minute.
   *
   * `GET /v1/contacts/{id}`
   *
   * @param id The contact's `id`.
   * @throws {ApiError} 401 The token is missing or wrong; 404 No contact has this id; 429 More than 100 reads
   * in a minute; 500 The provider failed; 503 The provider is offline for maintenance
   * @see https://api.digivault.com/contacts/#retrieve-a-contact
   */
  retrieve(id: string, options?: CallOptions): Promise<Contact>;

  /**
   * Change some members of a contact.
   *
   * Members that are not sent keep their value, although the verb is PUT. A body without members changes
   * nothing (assumed). Idempotent. At most 10 writes a minute.
   *
   * `PUT /v1/contacts/{id}`
   *
   * @param id The contact's `id`.
   * @throws {ApiError} 400 The body is not JSON, or absent; 401 The token is missing or wrong; 404 No contact
   * has this id; 422 A member of the body has a wrong value; 429 More than 10 writes in a minute; 500 The
   * provider failed; 503 The provider is offline for maintenance
   * @see https://api.digivault.com/contacts/#update-a-contact
   */
  update(id: string, body: ContactUpdate, options?: CallOptions): Promise<Contact>;

  /**
   * Delete a contact from the account's list.
   *
   * A second call for the same contact answers 404 (assumed). What becomes of its conversation is not
   * documented. At most 10 writes a minute.
   *
   * `DELETE /v1/contacts/{id}`
   *
   * @param id The contact's `id`.
   * @throws {ApiError} 401 The token is missing or wrong; 404 No contact has this id; 429 More than 10 writes
   * in a minute; 500 The provider failed; 503 The provider is offline for maintenance
   * @see https://api.digivault.com/contacts/#delete-a-contact
   */
  delete(id: string, options?: CallOptions): Promise<ContactDeleted>;
}

/** Client of the Digivault API. */
export interface Digivault {
  readonly contacts: DigivaultContacts;
}

/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions): Digivault {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });

  const digivaultContactsListWalk = (query: ContactsListQuery, options: WalkOptions = {}) =>
    ({
      operation: 'contacts.list',
      query: withDefaults({ limit: 100 }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => digivaultContacts.list(query, { ...options, signal }),
      items: (body) => body.data,
      next: (body, query) => {
        const last = body.data.at(-1);
        return (body.has_more ?? body.data.length >= Math.min(query.limit ?? 10, 100))
          ? { ...query, ...(last && { starting_after: last.id }) }
          : undefined;
      },
    }) satisfies PageWalk<ContactsListQuery, ContactList, Contact>;

  const digivaultContacts: DigivaultContacts = {
    list(query = {}, options) {
      return call('contacts.list', options, (init) =>
        http.GET('/v1/contacts', { ...init, params: { query } }),
      );
    },
    iterate: (query = {}, options) => iterate(digivaultContactsListWalk(query, options)),
    pages: (query = {}, options) => pages(digivaultContactsListWalk(query, options)),
    create(body, options) {
      return call('contacts.create', options, (init) => http.POST('/v1/contacts', { ...init, body }));
    },
    retrieve(id, options) {
      return call('contacts.retrieve', options, (init) =>
        http.GET('/v1/contacts/{id}', { ...init, params: { path: { id } } }),
      );
    },
    update(id, body, options) {
      return call('contacts.update', options, (init) =>
        http.PUT('/v1/contacts/{id}', { ...init, params: { path: { id } }, body }),
      );
    },
    delete(id, options) {
      return call(
        'contacts.delete',
        options,
        (init) => http.DELETE('/v1/contacts/{id}', { ...init, params: { path: { id } } }),
        { gone: () => ({ id, deleted: true }) },
      );
    },
  };
  return { contacts: digivaultContacts };
}
