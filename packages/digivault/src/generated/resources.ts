// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { type CallOptions, createQuerySerializer, iterate, type TransportOptions } from '@contactkit/runtime';
import { createTransport } from '@contactkit/runtime/transport';
import type {
  Contact,
  ContactCreate,
  ContactDeleted,
  ContactList,
  ContactUpdate,
  ContactsListQuery,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://api.digivault.com';

const serializeQuery = createQuerySerializer();

export interface DigivaultContacts {
  /**
   * List the contacts of the account, one page at a time.
   *
   * The end is reached when `has_more` is `false`; there is no total. The order is not documented. Send at
   * most one of the two cursors: what both together mean is not documented. At most 100 reads a minute.
   *
   * `GET /v1/contacts`
   *
   * @throws {ApiError} 400 a query parameter is invalid; 401 the token is missing or wrong; 403 the token is
   * good, but may not do this; 429 more than 100 reads in a minute; 500 the provider failed; 503 the provider
   * is offline for maintenance
   * @see https://api.digivault.com/contacts/#list-all-contacts
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.list`, one request a page.
   *
   * A page is read when its first item is asked for. Unless the query says otherwise it asks for `limit` 100.
   * A query that starts in the middle is walked from there.
   *
   * @throws {PaginationError} when the provider repeats a page
   */
  iterate(query?: ContactsListQuery, options?: CallOptions): AsyncGenerator<Contact, void, undefined>;

  /**
   * Create a contact.
   *
   * The contact has a `conversation_id` at once. Not idempotent, and there is no idempotency key: a repeated
   * call may make a second contact. At most 10 writes a minute. The status 201 is assumed.
   *
   * `POST /v1/contacts`
   *
   * @throws {ApiError} 400 the body is not JSON, or lacks a required member; 401 the token is missing or
   * wrong; 422 a member of the body has a wrong value; 429 more than 10 writes in a minute; 500 the provider
   * failed; 503 the provider is offline for maintenance
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
   * @throws {ApiError} 401 the token is missing or wrong; 404 no contact has this id; 429 more than 100 reads
   * in a minute; 500 the provider failed; 503 the provider is offline for maintenance
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
   * @throws {ApiError} 400 the body is not JSON, or absent; 401 the token is missing or wrong; 404 no contact
   * has this id; 422 a member of the body has a wrong value; 429 more than 10 writes in a minute; 500 the
   * provider failed; 503 the provider is offline for maintenance
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
   * @throws {ApiError} 401 the token is missing or wrong; 404 no contact has this id; 429 more than 10 writes
   * in a minute; 500 the provider failed; 503 the provider is offline for maintenance
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
  const digivaultContacts: DigivaultContacts = {
    list(query = {}, options) {
      return call('contacts.list', options, (init) =>
        http.GET('/v1/contacts', {
          ...init,
          params: { query },
        }),
      );
    },
    iterate(query = {}, options) {
      return iterate<ContactsListQuery, ContactList, Contact>({
        operation: 'contacts.list',
        query: { limit: 100, ...query },
        read: (query) => digivaultContacts.list(query, options),
        items: (page) => page.data,
        next: (page, query) => {
          const last = page.data.at(-1)?.id;
          return page.has_more && last !== undefined ? { ...query, starting_after: last } : undefined;
        },
      });
    },
    create(body, options) {
      return call('contacts.create', options, (init) =>
        http.POST('/v1/contacts', {
          ...init,
          body,
        }),
      );
    },
    retrieve(id, options) {
      return call('contacts.retrieve', options, (init) =>
        http.GET('/v1/contacts/{id}', {
          ...init,
          params: { path: { id } },
        }),
      );
    },
    update(id, body, options) {
      return call('contacts.update', options, (init) =>
        http.PUT('/v1/contacts/{id}', {
          ...init,
          params: { path: { id } },
          body,
        }),
      );
    },
    delete(id, options) {
      return call('contacts.delete', options, (init) =>
        http.DELETE('/v1/contacts/{id}', {
          ...init,
          params: { path: { id } },
        }),
      );
    },
  };
  return { contacts: digivaultContacts };
}
