import { createChatwoot } from '@contactkit/chatwoot';
import { createDigivault } from '@contactkit/digivault';
import { createOrq } from '@contactkit/orq';
import type { CallOptions, ClientOptions } from '@contactkit/runtime';
import { createSendblue } from '@contactkit/sendblue';

/** A kind of call that the fault tests make. */
export interface Operation {
  provider: keyof Clients;
  /** `operationId` of the spec. */
  id: string;
  method: 'GET' | 'PUT' | 'PATCH' | 'DELETE' | 'POST';
  /** How often it is drawn, in proportion to the others. */
  weight: number;
  /** Whether it may be sent twice whatever became of the first time. */
  idempotent: boolean;
  /** Whether it deletes one record, so that the second time finds nothing. */
  deletesRecord?: boolean;
  /** Makes the call. The token goes into the path, the query or the body. */
  call(clients: Clients, token: string, options: CallOptions): Promise<unknown>;
  /** The right answer; none for a 204. */
  answer?(token: string): unknown;
}

const contactOf = (phone: string) => ({ status: 'OK', contact: { phone } });

/** Calls of Sendblue, which has the one POST that may be repeated, and one that sends a message. */
const sendblueOperations: readonly Operation[] = [
  {
    provider: 'sendblue',
    id: 'contacts.retrieve',
    method: 'GET',
    weight: 2,
    idempotent: true,
    call: ({ sendblue }, token, options) => sendblue.contacts.retrieve(token, options),
    answer: contactOf,
  },
  {
    provider: 'sendblue',
    id: 'contacts.update',
    method: 'PUT',
    weight: 2,
    idempotent: true,
    call: ({ sendblue }, token, options) => sendblue.contacts.update(token, { first_name: token }, options),
    answer: contactOf,
  },
  {
    provider: 'sendblue',
    id: 'contacts.delete',
    method: 'DELETE',
    weight: 3,
    idempotent: true,
    deletesRecord: true,
    call: ({ sendblue }, token, options) => sendblue.contacts.delete(token, options),
    answer: () => ({ status: 'OK' }),
  },
  {
    provider: 'sendblue',
    id: 'contacts.create',
    method: 'POST',
    weight: 4,
    idempotent: false,
    call: ({ sendblue }, token, options) => sendblue.contacts.create({ number: token }, options),
    answer: contactOf,
  },
  {
    provider: 'sendblue',
    id: 'contacts.create',
    method: 'POST',
    weight: 5,
    idempotent: true,
    call: ({ sendblue }, token, options) =>
      sendblue.contacts.create({ number: token, update_if_exists: true }, options),
    answer: contactOf,
  },
  {
    provider: 'sendblue',
    id: 'contacts.verify',
    method: 'POST',
    weight: 2,
    idempotent: false,
    call: ({ sendblue }, token, options) => sendblue.contacts.verify({ number: token }, options),
    answer: contactOf,
  },
];

/** The calls that the fault tests make: every method, and POST with and without leave to repeat it. */
export const operations: readonly Operation[] = [
  {
    provider: 'digivault',
    id: 'contacts.retrieve',
    method: 'GET',
    weight: 4,
    idempotent: true,
    call: ({ digivault }, token, options) => digivault.contacts.retrieve(token, options),
    answer: (id) => ({ id, object: 'contact' }),
  },
  {
    provider: 'orq',
    id: 'contacts.list',
    method: 'GET',
    weight: 4,
    idempotent: true,
    call: ({ orq }, token, options) => orq.contacts.list({ starting_after: token }, options),
    answer: (_id) => ({ object: 'list', data: [{ _id }], has_more: false }),
  },
  {
    provider: 'digivault',
    id: 'contacts.update',
    method: 'PUT',
    weight: 3,
    idempotent: true,
    call: ({ digivault }, token, options) =>
      digivault.contacts.update(token, { display_name: token }, options),
    answer: (id) => ({ id, display_name: id }),
  },
  {
    provider: 'orq',
    id: 'contacts.update',
    method: 'PATCH',
    weight: 2,
    idempotent: true,
    call: ({ orq }, token, options) => orq.contacts.update(token, { display_name: token }, options),
    answer: (_id) => ({ _id, display_name: _id }),
  },
  {
    provider: 'chatwoot',
    id: 'contacts.update',
    method: 'PATCH',
    weight: 2,
    idempotent: true,
    call: ({ chatwoot }, token, options) => chatwoot.contacts.update(118, { name: token }, options),
    answer: (name) => ({ payload: { id: 118, name } }),
  },
  {
    provider: 'digivault',
    id: 'contacts.delete',
    method: 'DELETE',
    weight: 3,
    idempotent: true,
    deletesRecord: true,
    call: ({ digivault }, token, options) => digivault.contacts.delete(token, options),
    answer: (id) => ({ id, deleted: true }),
  },
  {
    provider: 'orq',
    id: 'contacts.delete',
    method: 'DELETE',
    weight: 3,
    idempotent: true,
    deletesRecord: true,
    call: ({ orq }, token, options) => orq.contacts.delete(token, options),
  },
  {
    provider: 'digivault',
    id: 'contacts.create',
    method: 'POST',
    weight: 4,
    idempotent: false,
    call: ({ digivault }, token, options) =>
      digivault.contacts.create({ username: token, phone_number: '1-212-555-0178' }, options),
    answer: (username) => ({ id: 'new', username }),
  },
  {
    provider: 'chatwoot',
    id: 'contacts.create',
    method: 'POST',
    weight: 4,
    idempotent: false,
    call: ({ chatwoot }, token, options) => chatwoot.contacts.create({ inbox_id: 9, name: token }, options),
    answer: (name) => ({ payload: { contact: { id: 119, name } } }),
  },
  {
    provider: 'chatwoot',
    id: 'contacts.filter',
    method: 'POST',
    weight: 2,
    idempotent: true,
    call: ({ chatwoot }, token, options) =>
      chatwoot.contacts.filter(
        { payload: [{ attribute_key: 'name', filter_operator: 'equal_to', values: [token] }] },
        {},
        options,
      ),
    answer: (name) => ({ meta: { count: 1, current_page: 1 }, payload: [{ id: 118, name }] }),
  },
  ...sendblueOperations,
];

/** `maxRetryAfter` of clients whose calls are limited, in milliseconds. */
export const LOW_RETRY_AFTER = 800;

/** The four clients, each of which is used by many calls at the same time. */
export type Clients = ReturnType<typeof openClients>;

export function openClients(options: ClientOptions) {
  return {
    orq: createOrq({ ...options, apiKey: 'any' }),
    chatwoot: createChatwoot({ ...options, apiAccessToken: 'any', accountId: 3 }),
    sendblue: createSendblue({ ...options, apiKey: 'any', apiSecret: 'any' }),
    digivault: createDigivault({ ...options, apiKey: 'any' }),
  };
}
