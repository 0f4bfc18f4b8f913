import type { Digivault, Contact as DigivaultContact } from '@contactkit/digivault';
import type { Contacts } from '../contract/contacts.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, phonesOf, singleValue, withoutUndefined } from '../convert.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import type { Contact } from '../model/contact.js';
import type { CreateOf, FieldTable, UpdateOf } from '../model/field-table.js';

/** What DigiVault answers for a contact. */
export interface DigivaultRecord extends DigivaultContact {}

const FIELDS = {
  username: { read: 'username', create: 'username', update: 'username', required: true },
  phones: { read: 'phone_number', create: 'phone_number', update: 'phone_number', required: true },
  avatarUrl: { read: 'avatar_url', create: 'avatar_url', update: 'avatar_url', clear: true },
  fullName: { read: 'display_name', create: 'display_name', update: 'display_name', clear: true },
  createdAt: { read: 'created_at' },
  lastActiveAt: { read: 'last_active_at' },
} as const satisfies FieldTable;

/** A new contact at DigiVault. */
export interface DigivaultCreate extends CreateOf<typeof FIELDS> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a contact at DigiVault. */
export interface DigivaultUpdate extends UpdateOf<typeof FIELDS> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Contacts at DigiVault. */
export interface DigivaultContacts extends Contacts<DigivaultRecord, DigivaultCreate, DigivaultUpdate> {}

/** Contacts at DigiVault. Phone numbers are any text; writes are limited to 10 a minute. */
export function digivault(client: Pick<Digivault, 'contacts'>): ContactsProvider<DigivaultContacts> {
  const { contacts } = client;
  return {
    name: 'digivault',
    fields: FIELDS,
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
    async create({ username, phones, avatarUrl, fullName }, options) {
      const optional = withoutUndefined({ avatar_url: avatarUrl, display_name: fullName });
      const body = { username, phone_number: singleValue(phones) ?? '', ...optional };
      return toContact(await contacts.create(body, options));
    },
    async update(id, changes, options) {
      return toContact(await contacts.update(id, toChanges(changes), options));
    },
    async delete(id, options) {
      await contacts.delete(id, options);
    },
    operations: {},
  };
}

/** A record of DigiVault as a contact. */
export function toContact(record: DigivaultRecord): Contact<DigivaultRecord> {
  return {
    id: record.id,
    provider: 'digivault',
    fullName: record.display_name ?? undefined,
    firstName: undefined,
    lastName: undefined,
    username: record.username,
    emails: [],
    phones: phonesOf(record.phone_number),
    avatarUrl: record.avatar_url ?? undefined,
    company: undefined,
    tags: undefined,
    attributes: undefined,
    externalId: undefined,
    createdAt: dateOf(record.created_at),
    updatedAt: undefined,
    lastActiveAt: dateOf(record.last_active_at),
    blocked: undefined,
    verified: undefined,
    raw: record,
  };
}

function toChanges({ username, phones, avatarUrl, fullName }: DigivaultUpdate) {
  return withoutUndefined({
    username,
    phone_number: singleValue(phones) ?? undefined,
    avatar_url: avatarUrl,
    display_name: fullName,
  });
}
