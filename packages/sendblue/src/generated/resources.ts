// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
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
  ContactBulkCreate,
  ContactBulkCreateResult,
  ContactBulkDelete,
  ContactBulkDeleteResult,
  ContactCount,
  ContactCreate,
  ContactDeleteResult,
  ContactList,
  ContactOptOut,
  ContactOptOutResult,
  ContactResult,
  ContactUpdate,
  ContactVerify,
  ContactVerifyResult,
  ContactsListQuery,
  SendblueErrorBodies,
} from './models.js';
import type { paths } from './schema.js';

/** Origin that the client calls unless `baseUrl` says otherwise. */
export const defaultBaseUrl = 'https://api.sendblue.co';

const serializeQuery = createQuerySerializer();

/**
 * Whether an error is the refusal of an operation with a declared status; then its `body` has the declared
 * type.
 */
export const isSendblueError: ErrorGuard<SendblueErrorBodies> = /* @__PURE__ */ errorGuard('sendblue');

export interface SendblueContactsBulk {
  /**
   * Delete several contacts by their numbers.
   *
   * Numbers that are unknown are passed over and not counted in `amount`. The list, which must not be empty,
   * goes into the body of a DELETE request; some proxies drop such a body.
   *
   * `DELETE /api/v2/contacts`
   *
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 429
   * Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/subresources/bulk/methods/delete
   */
  delete(body: ContactBulkDelete, options?: CallOptions): Promise<ContactBulkDeleteResult>;

  /**
   * Create several contacts in one call.
   *
   * Not idempotent. The answer says nothing about single contacts that were refused: compare it with what you
   * sent. Neither the largest number of contacts nor what happens to known numbers is published.
   *
   * Here the number is called `phone`, and the company can be set; line and assigned user cannot.
   *
   * `POST /api/v2/contacts/bulk`
   *
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 429
   * Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/subresources/bulk/methods/create
   */
  create(body: ContactBulkCreate, options?: CallOptions): Promise<ContactBulkCreateResult>;
}

export interface SendblueContacts {
  /**
   * List the contacts of the account, newest first.
   *
   * The answer is a bare array, 100 contacts unless `limit` says otherwise. Nothing tells how many there are
   * in all (see `contacts.count`); fewer than `limit` means the end. Contacts beyond offset 10000 are out of
   * reach, except through a filter.
   *
   * New contacts shift the pages. For a stable walk use `order_by: created_at` with `order_direction: asc`.
   *
   * `GET /api/v2/contacts`
   *
   * @throws {ApiError} 400 A query parameter is outside its range; 401 The key id and the secret key do not
   * belong together; 403 The request has no credentials; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/list
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactList>;

  /**
   * Every item of every page of `contacts.list`, one request a page.
   *
   * The next page is asked for when the second item of a page is taken, or never if the loop ends before.
   * Unless the query says otherwise it asks for `limit` 1000, `order_by` created_at, `order_direction` asc. A
   * query that starts in the middle is walked from there.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  iterate(query?: ContactsListQuery, options?: WalkOptions): AsyncGenerator<Contact, void, undefined>;

  /**
   * Every page of `contacts.list`, with its items and a `checkpoint` to resume from.
   *
   * A page is asked for when the loop comes to it. Unless the query says otherwise it asks for `limit` 1000,
   * `order_by` created_at, `order_direction` asc.
   *
   * @throws {PaginationError} when the pages do not lead to an end
   */
  pages(query?: ContactsListQuery, options?: WalkOptions): Pages<ContactsListQuery, ContactList, Contact>;

  /**
   * Create a contact.
   *
   * A number that is already known is a 409, unless `update_if_exists` is true: then the existing contact is
   * changed instead, and repeating the call is safe. Labels of custom variables that are new to the account
   * are created.
   *
   * The company can only be set by `contacts.update` and `contacts.bulk.create`.
   *
   * `POST /api/v2/contacts`
   *
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 409
   * A contact with this number exists already, and `update_if_exists` is not true; 429 Too many requests; 500
   * Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/create
   */
  create(body: ContactCreate, options?: CallOptions): Promise<ContactResult>;

  /**
   * Count the contacts of the account.
   *
   * Counts all of them; the filters of `contacts.list` do not apply.
   *
   * `GET /api/v2/contacts/count`
   *
   * @throws {ApiError} 401 The key id and the secret key do not belong together; 403 The request has no
   * credentials; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/count
   */
  count(options?: CallOptions): Promise<ContactCount>;

  /**
   * Send a verification message to a contact.
   *
   * The person gets a message each time, so do not repeat the call blindly. On the free plan, where the line
   * is shared, people have to write to your number once before you can write to them; `verified` tells
   * whether they have.
   *
   * `POST /api/v2/contacts/verify`
   *
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 404
   * No contact has this number; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/verify
   */
  verify(body: ContactVerify, options?: CallOptions): Promise<ContactVerifyResult>;

  /**
   * Opt a contact out of messages, or in again.
   *
   * While a contact is opted out, messages to its number are blocked. It is the same mark that a person sets
   * by answering with a word such as STOP; `contacts.update` sets it as `opt_out`, under which a contact
   * shows it, too.
   *
   * Opts out unless `opted_out` is false. An unknown number is a 404.
   *
   * `POST /api/v2/contacts/opt-out`
   *
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 404
   * No contact has this number; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/opt_out
   */
  optOut(body: ContactOptOut, options?: CallOptions): Promise<ContactOptOutResult>;

  /**
   * Get one contact by its phone number.
   *
   * The number must be written exactly as stored. An unknown or badly written one is a 404.
   *
   * `GET /api/v2/contacts/{phone_number}`
   *
   * @param phoneNumber Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
   * @throws {ApiError} 401 The key id and the secret key do not belong together; 403 The request has no
   * credentials; 404 No contact has this number; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/retrieve
   */
  retrieve(phoneNumber: string, options?: CallOptions): Promise<ContactResult>;

  /**
   * Change the given members of a contact.
   *
   * Although this is a PUT, absent members stay as they are; `{}` changes nothing. `tags` replaces all tags,
   * `custom_variables` is merged into the stored ones, and there is no way to remove a custom variable. The
   * number cannot be changed. Repeating the call is safe.
   *
   * `PUT /api/v2/contacts/{phone_number}`
   *
   * @param phoneNumber Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
   * @throws {ApiError} 400 The body is missing, is not JSON, lacks a member, or has a number that is not
   * E.164; 401 The key id and the secret key do not belong together; 403 The request has no credentials; 404
   * No contact has this number; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/update
   */
  update(phoneNumber: string, body: ContactUpdate, options?: CallOptions): Promise<ContactResult>;

  /**
   * Delete one contact by its phone number.
   *
   * Deleting it a second time is a 404.
   *
   * `DELETE /api/v2/contacts/{phone_number}`
   *
   * @param phoneNumber Phone number of the contact, E.164. The `+` may be sent as it is or as `%2B`.
   * @throws {ApiError} 401 The key id and the secret key do not belong together; 403 The request has no
   * credentials; 404 No contact has this number; 429 Too many requests; 500 Sendblue failed
   * @see https://docs.sendblue.com/api/resources/contacts/methods/delete
   */
  delete(phoneNumber: string, options?: CallOptions): Promise<ContactDeleteResult>;

  readonly bulk: SendblueContactsBulk;
}

/** Client of the Sendblue API. */
export interface Sendblue {
  readonly contacts: SendblueContacts;
}

/** Makes the client's methods on a transport of the given options. */
export function createResources(options: TransportOptions): Sendblue {
  const { http, call } = createTransport<paths>({ serializeQuery, ...options });

  const sendblueContactsBulk: SendblueContactsBulk = {
    delete(body, options) {
      return call('contacts.bulk.delete', options, (init) =>
        http.DELETE('/api/v2/contacts', { ...init, body }),
      );
    },
    create(body, options) {
      return call('contacts.bulk.create', options, (init) =>
        http.POST('/api/v2/contacts/bulk', { ...init, body }),
      );
    },
  };
  const sendblueContactsListWalk = (query: ContactsListQuery, options: WalkOptions = {}) =>
    ({
      operation: 'contacts.list',
      query: withDefaults({ limit: 1000, order_by: 'created_at', order_direction: 'asc' }, query),
      prefetch: options.prefetch ?? true,
      signal: options.signal,
      read: (query, signal) => sendblueContacts.list(query, { ...options, signal }),
      items: (body) => body,
      next: (body, query) =>
        body.length < Math.min(query.limit ?? 100, 1000)
          ? undefined
          : { ...query, offset: (query.offset ?? 0) + body.length },
      at: (distance, query) => ({
        ...query,
        offset: (query.offset ?? 0) + distance * Math.min(query.limit ?? 100, 1000),
      }),
    }) satisfies PageWalk<ContactsListQuery, ContactList, Contact>;

  const sendblueContacts: SendblueContacts = {
    list(query = {}, options) {
      return call('contacts.list', options, (init) =>
        http.GET('/api/v2/contacts', { ...init, params: { query } }),
      );
    },
    iterate: (query = {}, options) => iterate(sendblueContactsListWalk(query, options)),
    pages: (query = {}, options) => pages(sendblueContactsListWalk(query, options)),
    create(body, options) {
      return call('contacts.create', options, (init) => http.POST('/api/v2/contacts', { ...init, body }));
    },
    count(options) {
      return call('contacts.count', options, (init) => http.GET('/api/v2/contacts/count', { ...init }));
    },
    verify(body, options) {
      return call('contacts.verify', options, (init) =>
        http.POST('/api/v2/contacts/verify', { ...init, body }),
      );
    },
    optOut(body, options) {
      return call('contacts.optOut', options, (init) =>
        http.POST('/api/v2/contacts/opt-out', { ...init, body }),
      );
    },
    retrieve(phoneNumber, options) {
      return call('contacts.retrieve', options, (init) =>
        http.GET('/api/v2/contacts/{phone_number}', {
          ...init,
          params: { path: { phone_number: phoneNumber } },
        }),
      );
    },
    update(phoneNumber, body, options) {
      return call('contacts.update', options, (init) =>
        http.PUT('/api/v2/contacts/{phone_number}', {
          ...init,
          params: { path: { phone_number: phoneNumber } },
          body,
        }),
      );
    },
    delete(phoneNumber, options) {
      return call(
        'contacts.delete',
        options,
        (init) =>
          http.DELETE('/api/v2/contacts/{phone_number}', {
            ...init,
            params: { path: { phone_number: phoneNumber } },
          }),
        { gone: () => ({ status: 'OK' }) },
      );
    },
    bulk: sendblueContactsBulk,
  };
  return { contacts: sendblueContacts };
}
