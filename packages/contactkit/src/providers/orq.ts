import type * as wire from '@contactkit/orq';
import type { Contacts } from '../contract/contacts.js';
import type { FindOperations, TagOperations } from '../contract/operations.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, emailsOf, noneWhenNotFound, withoutUndefined } from '../convert.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import { type Contact, contactOf } from '../model/contact.js';
import { at, type CreateOf, type FieldTable, type UpdateOf } from '../model/field-table.js';
import { createToWire } from '../write/to-wire.js';

/** What orq.ai answers for a contact; only a list has `metrics`, only `create` has `workspace_id`. */
export type OrqRecord = wire.Contact | wire.ContactCreated | wire.ContactListItem;

type Wire = { read: OrqRecord; create: wire.ContactCreate; update: wire.ContactUpdate };

/** Where each field is kept. A function, so that a program without this adapter is shipped without it. */
const fieldTable = () =>
  ({
    externalId: {
      read: 'external_id',
      create: 'external_id',
      required: true,
      advice: 'It cannot be changed after create.',
    },
    fullName: at('display_name', { clear: true }),
    emails: at('email', { clear: true }),
    avatarUrl: at('avatar_url', { clear: true }),
    tags: at('tags', { clear: true }),
    attributes: at('metadata', { clear: true, replaces: true }),
    createdAt: { read: 'created' },
    updatedAt: { read: 'updated' },
  }) as const satisfies FieldTable<Wire>;
type Fields = ReturnType<typeof fieldTable>;

/** A new contact at orq.ai. */
export interface OrqCreate extends CreateOf<Fields> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a contact at orq.ai. */
export interface OrqUpdate extends UpdateOf<Fields> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Contacts at orq.ai. */
export interface OrqContacts extends Contacts<OrqRecord, OrqCreate, OrqUpdate> {
  readonly tags: Pick<TagOperations, 'list' | 'set'>;
  readonly findBy: Pick<FindOperations<OrqRecord>, 'externalId'>;
}

/**
 * Contacts at orq.ai, which call their key `external_id`: `retrieve`, `update` and `delete` take it in place of the id.
 */
export function orq(client: Pick<wire.Orq, 'contacts'>): ContactsProvider<OrqContacts> {
  const { contacts } = client;
  const fields = fieldTable();
  const toWire = createToWire<Wire, Fields>(fields);
  return {
    name: 'orq',
    fields,
    pages: { default: 10, largest: 50 },
    async list({ limit, cursor }, options) {
      const page = await contacts.list(
        withoutUndefined({ limit, starting_after: unpackCursor('orq', cursor) }),
        options,
      );
      return {
        contacts: page.data.map(toContact),
        next: nextCursor('orq', page.has_more, page.data.at(-1)?._id),
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
    operations: {
      tags: {
        list: async (id, options) => (await contacts.retrieve(id, options)).tags ?? [],
        set: async (id, tags, options) =>
          (await contacts.update(id, { tags: [...tags] }, options)).tags ?? [],
      },
      findBy: {
        async externalId(value, options) {
          const record = await contacts.retrieve(value, options).catch(noneWhenNotFound);
          // An id is found at the same place.
          return record?.external_id === value ? [toContact(record)] : [];
        },
      },
    },
  };
}

/** A record of orq.ai as a contact. */
export function toContact(record: OrqRecord): Contact<OrqRecord> {
  return contactOf({
    id: record._id,
    provider: 'orq',
    fullName: record.display_name ?? undefined,
    emails: emailsOf(record.email),
    avatarUrl: record.avatar_url ?? undefined,
    tags: record.tags,
    attributes: record.metadata,
    externalId: record.external_id,
    createdAt: dateOf(record.created),
    updatedAt: dateOf(record.updated),
    raw: record,
  });
}
