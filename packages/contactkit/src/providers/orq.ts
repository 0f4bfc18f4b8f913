import type {
  Orq,
  Contact as OrqContact,
  ContactCreated as OrqContactCreated,
  ContactListItem as OrqContactListItem,
} from '@contactkit/orq';
import type { Contacts } from '../contract/contacts.js';
import type { FindOperations, TagOperations } from '../contract/operations.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, emailsOf, noneWhenNotFound, singleValue, withoutUndefined } from '../convert.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import type { Contact } from '../model/contact.js';
import type { CreateOf, FieldTable, UpdateOf } from '../model/field-table.js';

/** What orq.ai answers for a contact; only a list has `metrics`, only `create` has `workspace_id`. */
export type OrqRecord = OrqContact | OrqContactCreated | OrqContactListItem;

const FIELDS = {
  externalId: {
    read: 'external_id',
    create: 'external_id',
    required: true,
    advice: 'It cannot be changed after create.',
  },
  fullName: { read: 'display_name', create: 'display_name', update: 'display_name', clear: true },
  emails: { read: 'email', create: 'email', update: 'email', clear: true },
  avatarUrl: { read: 'avatar_url', create: 'avatar_url', update: 'avatar_url', clear: true },
  tags: { read: 'tags', create: 'tags', update: 'tags', clear: true },
  attributes: { read: 'metadata', create: 'metadata', update: 'metadata', clear: true, replaces: true },
  createdAt: { read: 'created' },
  updatedAt: { read: 'updated' },
} as const satisfies FieldTable;

/** A new contact at orq.ai. */
export interface OrqCreate extends CreateOf<typeof FIELDS> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a contact at orq.ai. */
export interface OrqUpdate extends UpdateOf<typeof FIELDS> {
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
export function orq(client: Pick<Orq, 'contacts'>): ContactsProvider<OrqContacts> {
  const { contacts } = client;
  return {
    name: 'orq',
    fields: FIELDS,
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
      return toContact(
        await contacts.create({ ...toBody(contact), external_id: contact.externalId }, options),
      );
    },
    async update(id, changes, options) {
      return toContact(await contacts.update(id, toBody(changes), options));
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
  return {
    id: record._id,
    provider: 'orq',
    fullName: record.display_name ?? undefined,
    firstName: undefined,
    lastName: undefined,
    username: undefined,
    emails: emailsOf(record.email),
    phones: [],
    avatarUrl: record.avatar_url ?? undefined,
    company: undefined,
    tags: record.tags,
    attributes: record.metadata,
    externalId: record.external_id,
    createdAt: dateOf(record.created),
    updatedAt: dateOf(record.updated),
    lastActiveAt: undefined,
    blocked: undefined,
    verified: undefined,
    raw: record,
  };
}

function toBody({ fullName, emails, avatarUrl, tags, attributes }: OrqUpdate) {
  return withoutUndefined({
    display_name: fullName,
    email: singleValue(emails),
    avatar_url: avatarUrl,
    tags: tags === null ? [] : tags?.slice(),
    metadata: attributes === null ? {} : attributes,
  });
}
