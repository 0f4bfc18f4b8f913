import type { Digivault, Contact as DigivaultRecord } from '@contactkit/digivault';
import { checkCreate, checkUpdate, type WritableFields } from '../check-write.js';
import type { Contact, ContactUpdate } from '../contact.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import { dateOf } from '../date-of.js';
import { phonesOf } from '../phones-of.js';
import type { ContactsProvider } from '../provider.js';
import { singleValue } from '../single-value.js';
import { withoutUndefined } from '../without-undefined.js';

export type { DigivaultRecord };

const STORED = ['username', 'phones', 'avatarUrl', 'fullName'] as const;
const FIELDS: WritableFields = {
  provider: 'digivault',
  create: STORED,
  required: ['username', 'phones'],
  update: STORED,
  clear: ['avatarUrl', 'fullName'],
};

/** Contacts at DigiVault. Phone numbers are any text; writes are limited to 10 a minute. */
export function digivault(client: Pick<Digivault, 'contacts'>): ContactsProvider<DigivaultRecord> {
  const { contacts } = client;
  return {
    name: 'digivault',
    largestPage: 100,
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
      checkCreate(FIELDS, contact);
      const { username = '', phones, avatarUrl, fullName } = contact;
      const optional = withoutUndefined({ avatar_url: avatarUrl, display_name: fullName });
      const body = { username, phone_number: singleValue(phones) ?? '', ...optional };
      return toContact(await contacts.create(body, options));
    },
    async update(id, changes, options) {
      checkUpdate(FIELDS, changes);
      return toContact(await contacts.update(id, toChanges(changes), options));
    },
    async delete(id, options) {
      await contacts.delete(id, options);
    },
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

function toChanges({ username, phones, avatarUrl, fullName }: ContactUpdate) {
  return withoutUndefined({
    username: username ?? undefined,
    phone_number: singleValue(phones) ?? undefined,
    avatar_url: avatarUrl,
    display_name: fullName,
  });
}
