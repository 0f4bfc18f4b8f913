import type * as wire from '@contactkit/digivault';
import type { Contacts } from '../contract/contacts.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, phonesOf, withoutUndefined } from '../convert.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import { type Contact, contactOf } from '../model/contact.js';
import { at, type CreateOf, type FieldTable, type UpdateOf } from '../model/field-table.js';
import { createToWire } from '../write/to-wire.js';

/** What DigiVault answers for a contact. */
export interface DigivaultRecord extends wire.Contact {}

type Wire = { read: DigivaultRecord; create: wire.ContactCreate; update: wire.ContactUpdate };

/** Where each field is kept. A function, so that a program without this adapter is shipped without it. */
const fieldTable = () =>
  ({
    username: at('username', { required: true }),
    phones: at('phone_number', { required: true }),
    avatarUrl: at('avatar_url', { clear: true }),
    fullName: at('display_name', { clear: true }),
    createdAt: { read: 'created_at' },
    lastActiveAt: { read: 'last_active_at' },
  }) as const satisfies FieldTable<Wire>;
type Fields = ReturnType<typeof fieldTable>;

/** A new contact at DigiVault. */
export interface DigivaultCreate extends CreateOf<Fields> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a contact at DigiVault. */
export interface DigivaultUpdate extends UpdateOf<Fields> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Contacts at DigiVault. */
export interface DigivaultContacts extends Contacts<DigivaultRecord, DigivaultCreate, DigivaultUpdate> {}

/** Contacts at DigiVault. Phone numbers are any text; writes are limited to 10 a minute. */
export function digivault(client: Pick<wire.Digivault, 'contacts'>): ContactsProvider<DigivaultContacts> {
  const { contacts } = client;
  const fields = fieldTable();
  const toWire = createToWire<Wire, Fields>(fields);
  return {
    name: 'digivault',
    fields,
    pages: { default: 10, largest: 100 },
    limits: { requestsPerMinute: 100, writesPerMinute: 10 },
    async list({ limit, cursor }, options) {
      const position = unpackCursor('digivault', cursor);
      const page = await contacts.list(withoutUndefined({ limit, starting_after: position }), options);
      return {
        contacts: page.data.map(toContact),
        next: nextCursor('digivault', page.has_more, page.data.at(-1)?.id),
      };
    },
    async retrieve(id, options) {
      return toContact(await contacts.retrieve(id, options));
    },
    async create(contact, options) {
      return toContact(await contacts.create(toWire('create', contact), options));
    },
    async update(id, changes, options) {
      return toContact(await contacts.update(id, toWire('update', changes), options));
    },
    async delete(id, options) {
      await contacts.delete(id, options);
    },
    operations: {},
  };
}

/** A record of DigiVault as a contact. */
export function toContact(record: DigivaultRecord): Contact<DigivaultRecord> {
  return contactOf({
    id: record.id,
    provider: 'digivault',
    fullName: record.display_name ?? undefined,
    username: record.username,
    phones: phonesOf(record.phone_number),
    avatarUrl: record.avatar_url ?? undefined,
    createdAt: dateOf(record.created_at),
    lastActiveAt: dateOf(record.last_active_at),
    raw: record,
  });
}
