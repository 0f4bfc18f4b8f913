import type * as wire from '@contactkit/chatwoot';
import { ArgumentError, type CallOptions, ConfigurationError } from '@contactkit/runtime';
import { hasKey, type UpsertKey } from '../compare.js';
import type { Contacts } from '../contract/contacts.js';
import type { Conversation, Operations, TagOperations } from '../contract/operations.js';
import { withPageSize } from '../contract/page.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, emailsOf, phonesOf } from '../convert.js';
import { packCursor, unpackNumber } from '../cursor.js';
import { type Contact, contactOf } from '../model/contact.js';
import {
  at,
  type CreateOf,
  type FieldTable,
  type NativeMembers,
  type Transform,
  type UpdateOf,
} from '../model/field-table.js';
import { createToWire } from '../write/to-wire.js';

/** A conversation, as Chatwoot answers it. */
export interface ChatwootConversation extends wire.Conversation {}

/** What Chatwoot answers for a contact. */
export interface ChatwootRecord extends wire.Contact {}

/** What the account decides. */
export interface ChatwootAdapterOptions {
  /** Inbox that new contacts belong to; without it nothing can be created. */
  inboxId?: number | undefined;
}

const PAGE_SIZE = 15;
/** Whose cursors are those of a search: they do not fit a list. */
const SEARCH = 'chatwoot search';
const FETCHED_LATER: Transform = {
  describes: 'fetched later, and shown under an address of Chatwoot',
  applies: () => true,
};

/** What the facade knows of the details, whose names are open in the spec. */
type Details = { additional_attributes?: { company_name?: string } };
type Wire = {
  read: Omit<ChatwootRecord, 'additional_attributes'> & Details;
  create: Omit<wire.ContactCreate, 'additional_attributes' | 'inbox_id'> & Details;
  update: Omit<wire.ContactUpdate, 'additional_attributes'> & Details;
};

/** Where each field is kept. A function, so that a program without this adapter is shipped without it. */
const fieldTable = () =>
  ({
    fullName: at('name', { transform: 'emptyAsNone' }),
    emails: at('email', { clear: true, transform: 'lowercase' }),
    phones: at('phone_number', { clear: true }),
    externalId: at('identifier', { clear: true }),
    avatarUrl: { read: 'thumbnail', create: 'avatar_url', update: 'avatar_url', transform: FETCHED_LATER },
    company: at('additional_attributes.company_name', { transform: 'emptyAsNone' }),
    attributes: at('custom_attributes'),
    blocked: at('blocked'),
    tags: { advice: 'Its labels are set by a call of their own: contacts.tags.set.' },
    createdAt: { read: 'created_at' },
    lastActiveAt: { read: 'last_activity_at' },
  }) as const satisfies FieldTable<Wire>;
type Fields = ReturnType<typeof fieldTable>;

const NATIVE = {
  create: ['additional_attributes', 'inbox_id', 'source_id'],
  update: ['additional_attributes'],
} as const satisfies NativeMembers;

/** A new contact at Chatwoot. */
export interface ChatwootCreate extends CreateOf<Fields> {
  /** In the words of Chatwoot. `inbox_id` wins over the inbox of the adapter. */
  native?: Partial<Pick<wire.ContactCreate, (typeof NATIVE.create)[number]>> | undefined;
}

/** Changes to a contact at Chatwoot. */
export interface ChatwootUpdate extends UpdateOf<Fields> {
  /** In the words of Chatwoot. */
  native?: Pick<wire.ContactUpdate, (typeof NATIVE.update)[number]> | undefined;
}

/** Contacts in a Chatwoot account. */
export interface ChatwootContacts
  extends Contacts<ChatwootRecord, ChatwootCreate, ChatwootUpdate>,
    Pick<Operations<ChatwootRecord>, 'attributes' | 'count' | 'findBy' | 'merge' | 'search'> {
  /** The latest 20 conversations with a contact, of those that the token may see. */
  conversations(id: string, options?: CallOptions): Promise<Conversation<ChatwootConversation>[]>;
  readonly tags: Pick<TagOperations, 'list' | 'set'>;
}

/** Contacts in a Chatwoot account. Pages always hold 15; labels are not part of the contact. */
export function chatwoot(
  client: Pick<wire.Chatwoot, 'contacts'>,
  { inboxId }: ChatwootAdapterOptions = {},
): ContactsProvider<ChatwootContacts> {
  const { contacts } = client;
  const fields = fieldTable();
  const toWire = createToWire<Wire, Fields>(fields);
  // The server compares without regard to case, and adds the plus sign to a phone number: what it finds is looked at again.
  const find = async (key: UpsertKey, attribute_key: string, value: string, options?: CallOptions) => {
    const values = [value.replace(/^\+/, '')];
    const payload = [{ attribute_key, filter_operator: 'equal_to' as const, values }];
    const found = (await contacts.filter({ payload }, {}, options)).payload.map(toContact);
    return found.filter((contact) => hasKey(contact, key, value));
  };
  return {
    name: 'chatwoot',
    fields,
    native: NATIVE,
    pages: { default: PAGE_SIZE, largest: PAGE_SIZE, fixed: true },
    limits: { requestsPerMinute: 3000 },
    async list({ cursor }, options) {
      const page = unpackNumber('chatwoot', cursor) ?? 1;
      const { payload, meta } = await contacts.list({ page, sort: 'created_at' }, options);
      const isLast = payload.length < PAGE_SIZE || page * PAGE_SIZE >= meta.count;
      return {
        contacts: payload.map(toContact),
        next: isLast ? undefined : packCursor('chatwoot', page + 1),
      };
    },
    async retrieve(id, options) {
      return toContact((await contacts.get(numberOf(id), {}, options)).payload);
    },
    async create(contact, options) {
      const body = {
        ...toWire('create', contact),
        inbox_id: requiredInbox(contact.native?.inbox_id ?? inboxId),
      };
      return toContact((await contacts.create(body, options)).payload.contact);
    },
    async update(id, changes, options) {
      return toContact((await contacts.update(numberOf(id), toWire('update', changes), options)).payload);
    },
    async delete(id, options) {
      await contacts.delete(numberOf(id), options);
    },
    operations: {
      async search(text, query = {}, options) {
        const { cursor } = withPageSize(query, PAGE_SIZE);
        const page = unpackNumber(SEARCH, cursor) ?? 1;
        const { payload, meta } = await contacts.search({ q: text, page, sort: 'created_at' }, options);
        const hasMore = meta.has_more ?? payload.length === PAGE_SIZE;
        return {
          contacts: payload.map(toContact),
          next: hasMore ? packCursor(SEARCH, page + 1) : undefined,
        };
      },
      count: async (options) => (await contacts.list({}, options)).meta.count,
      async merge(id, intoId, options) {
        const [mergee, base] = [numberOf(id), numberOf(intoId)];
        if (mergee === base) throw new ArgumentError(`Contact ${id} cannot be merged into itself.`);
        return toContact(await contacts.merge({ base_contact_id: base, mergee_contact_id: mergee }, options));
      },
      async conversations(id, options) {
        const { payload } = await contacts.conversations(numberOf(id), options);
        return payload.map((raw) => ({
          id: String(raw.id),
          lastActiveAt: dateOf(raw.last_activity_at),
          raw,
        }));
      },
      tags: {
        list: async (id, options) => (await contacts.labels.list(numberOf(id), options)).payload,
        set: async (id, tags, options) =>
          (await contacts.labels.add(numberOf(id), { labels: [...tags] }, options)).payload,
      },
      attributes: {
        async remove(id, names, options) {
          const body = { custom_attributes: [...names] };
          return toContact((await contacts.customAttributes.destroy(numberOf(id), body, options)).payload);
        },
      },
      findBy: {
        externalId: (value, options) => find('externalId', 'identifier', value, options),
        phone: (value, options) => find('phone', 'phone_number', value, options),
        email: (value, options) => find('email', 'email', value.toLowerCase(), options),
      },
    },
  };
}

/** A record of Chatwoot as a contact. */
export function toContact(record: ChatwootRecord): Contact<ChatwootRecord> {
  const company = record.additional_attributes?.company_name;
  return contactOf({
    id: String(record.id),
    provider: 'chatwoot',
    fullName: record.name || undefined,
    emails: emailsOf(record.email),
    phones: phonesOf(record.phone_number),
    avatarUrl: record.thumbnail || undefined,
    company: typeof company === 'string' && company ? company : undefined,
    attributes: record.custom_attributes,
    externalId: record.identifier ?? undefined,
    createdAt: dateOf(record.created_at),
    lastActiveAt: dateOf(record.last_activity_at),
    blocked: record.blocked,
    raw: record,
  });
}

function numberOf(id: string): number {
  const number = Number(id);
  if (/^[1-9]\d*$/.test(id) && Number.isSafeInteger(number)) return number;
  throw new ArgumentError(`'${id}' is not the id of a Chatwoot contact: ids are whole numbers.`);
}

function requiredInbox(inboxId: number | undefined): number {
  if (inboxId !== undefined) return inboxId;
  throw new ConfigurationError("chatwoot: 'inboxId' is missing. Pass it: chatwoot(client, { inboxId: 5 }).");
}
