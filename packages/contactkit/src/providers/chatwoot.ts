import type { Chatwoot, Contact as ChatwootRecord } from '@contactkit/chatwoot';
import { ArgumentError, ConfigurationError } from '@contactkit/runtime';
import { checkCreate, checkUpdate, type WritableFields } from '../check-write.js';
import type { Contact, ContactCreate, ContactUpdate } from '../contact.js';
import { packCursor, unpackCursor } from '../cursor.js';
import { dateOf } from '../date-of.js';
import { emailsOf } from '../emails-of.js';
import { phonesOf } from '../phones-of.js';
import type { ContactsProvider } from '../provider.js';
import { singleValue } from '../single-value.js';
import { withoutUndefined } from '../without-undefined.js';

export type { ChatwootRecord };

/** What the account decides. */
export interface ChatwootAdapterOptions {
  /** Inbox that new contacts belong to; without it nothing can be created. */
  inboxId?: number | undefined;
}

const PAGE_SIZE = 15;
const STORED = [
  'fullName',
  'emails',
  'phones',
  'externalId',
  'avatarUrl',
  'company',
  'attributes',
  'blocked',
] as const;
const FIELDS: WritableFields = {
  provider: 'chatwoot',
  create: STORED,
  required: [],
  update: STORED,
  clear: ['emails', 'phones', 'externalId'],
  advice: { tags: 'Its labels are set by a call of their own: contacts.labels.add of the client.' },
};

/** Contacts in a Chatwoot account. Pages always hold 15; labels are not part of the contact. */
export function chatwoot(
  client: Pick<Chatwoot, 'contacts'>,
  { inboxId }: ChatwootAdapterOptions = {},
): ContactsProvider<ChatwootRecord> {
  const { contacts } = client;
  return {
    name: 'chatwoot',
    largestPage: PAGE_SIZE,
    async list({ cursor }, options) {
      const page = Number(unpackCursor('chatwoot', cursor) ?? 1);
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
      checkCreate(FIELDS, contact);
      const body = { inbox_id: requiredInbox(inboxId), ...toBody(contact), ...newKeysOf(contact) };
      return toContact((await contacts.create(body, options)).payload.contact);
    },
    async update(id, changes, options) {
      checkUpdate(FIELDS, changes);
      const body = { ...toBody(changes), ...keysOf(changes) };
      return toContact((await contacts.update(numberOf(id), body, options)).payload);
    },
    async delete(id, options) {
      await contacts.delete(numberOf(id), options);
    },
  };
}

/** A record of Chatwoot as a contact. */
export function toContact(record: ChatwootRecord): Contact<ChatwootRecord> {
  const company = record.additional_attributes?.company_name;
  return {
    id: String(record.id),
    provider: 'chatwoot',
    fullName: record.name || undefined,
    firstName: undefined,
    lastName: undefined,
    username: undefined,
    emails: emailsOf(record.email),
    phones: phonesOf(record.phone_number),
    avatarUrl: record.thumbnail || undefined,
    company: typeof company === 'string' && company ? company : undefined,
    tags: undefined,
    attributes: record.custom_attributes,
    externalId: record.identifier ?? undefined,
    createdAt: dateOf(record.created_at),
    updatedAt: undefined,
    lastActiveAt: dateOf(record.last_activity_at),
    blocked: record.blocked,
    verified: undefined,
    raw: record,
  };
}

/** What tells contacts apart, on create: there is nothing to clear. */
function newKeysOf({ emails, phones, externalId }: ContactCreate) {
  return withoutUndefined({
    email: singleValue(emails) ?? undefined,
    phone_number: singleValue(phones) ?? undefined,
    identifier: externalId,
  });
}

/** What tells contacts apart, on update: `null` clears. */
function keysOf({ emails, phones, externalId }: ContactUpdate) {
  return withoutUndefined({
    email: singleValue(emails),
    phone_number: singleValue(phones),
    identifier: externalId,
  });
}

function toBody({ fullName, avatarUrl, company, attributes, blocked }: ContactUpdate) {
  return withoutUndefined({
    name: fullName ?? undefined,
    avatar_url: avatarUrl ?? undefined,
    additional_attributes: typeof company === 'string' ? { company_name: company } : undefined,
    custom_attributes: attributes ?? undefined,
    blocked: blocked ?? undefined,
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
