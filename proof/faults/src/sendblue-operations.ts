import type { Operation } from './operation.js';

const contactOf = (phone: string) => ({ status: 'OK', contact: { phone } });

/** Calls of Sendblue, which has the one POST that may be repeated, and one that sends a message. */
export const sendblueOperations: readonly Operation[] = [
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
