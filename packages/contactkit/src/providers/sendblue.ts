import { ApiError, UnsupportedError } from '@contactkit/runtime';
import type { ContactResult, Sendblue, Contact as SendblueRecord } from '@contactkit/sendblue';
import { checkCreate, checkUpdate, type WritableFields } from '../check-write.js';
import type { Contact, ContactUpdate } from '../contact.js';
import { packCursor, unpackCursor } from '../cursor.js';
import { dateOf } from '../date-of.js';
import { phonesOf } from '../phones-of.js';
import type { ContactsProvider } from '../provider.js';
import { singleValue } from '../single-value.js';
import { withoutUndefined } from '../without-undefined.js';

export type { SendblueRecord };

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 1000;
const LARGEST_OFFSET = 10_000;
/** Without an order of its own a list would shift under a walk. */
const ORDER = { order_by: 'created_at', order_direction: 'asc' } as const;
const STORED = ['firstName', 'lastName', 'tags', 'attributes'] as const;
const FIELDS: WritableFields = {
  provider: 'sendblue',
  create: ['phones', ...STORED],
  required: ['phones'],
  update: ['company', ...STORED],
  clear: ['tags'],
  advice: {
    company: 'Set it with update.',
    fullName: 'Pass firstName and lastName.',
    phones: 'The number is the id: make a new contact.',
    emails: 'It has no email addresses of contacts; an attribute could hold one.',
  },
};

/**
 * Contacts at Sendblue, whose id is the phone number in E.164.
 *
 * A list ends with the page that starts after 10000 contacts. Asking for the one after it is an `UnsupportedError`.
 */
export function sendblue(client: Pick<Sendblue, 'contacts'>): ContactsProvider<SendblueRecord> {
  const { contacts } = client;
  return {
    name: 'sendblue',
    largestPage: LARGEST_PAGE,
    async list({ limit = DEFAULT_PAGE, cursor }, options) {
      const offset = Number(unpackCursor('sendblue', cursor) ?? 0);
      refuseBeyondReach(offset);
      const records = await contacts.list({ limit, offset, ...ORDER }, options);
      return {
        contacts: records.map((record) => toContact(record, 'contacts.list')),
        next: records.length < limit ? undefined : packCursor('sendblue', offset + records.length),
      };
    },
    async retrieve(id, options) {
      return fromResult(await contacts.retrieve(id, options), 'contacts.retrieve');
    },
    async create(contact, options) {
      checkCreate(FIELDS, contact);
      const body = { number: singleValue(contact.phones) ?? '', ...toBody('create', contact) };
      return fromResult(await contacts.create(body, options), 'contacts.create');
    },
    async update(id, changes, options) {
      checkUpdate(FIELDS, changes);
      const body = {
        ...toBody('update', changes),
        ...withoutUndefined({ company_name: changes.company ?? undefined }),
      };
      return fromResult(await contacts.update(id, body, options), 'contacts.update');
    },
    async delete(id, options) {
      await contacts.delete(id, options);
    },
  };
}

/**
 * A record of Sendblue as a contact.
 *
 * @throws {ApiError} of kind `invalid-response` when the record has no phone number, and so no id
 */
export function toContact(record: SendblueRecord, operation: string): Contact<SendblueRecord> {
  if (!record.phone) throw unreadable(operation, record);
  return {
    id: record.phone,
    provider: 'sendblue',
    fullName: undefined,
    firstName: record.first_name ?? undefined,
    lastName: record.last_name ?? undefined,
    username: undefined,
    emails: [],
    phones: phonesOf(record.phone),
    avatarUrl: undefined,
    company: record.company_name ?? undefined,
    tags: record.tags ?? undefined,
    attributes: record.custom_variables ?? undefined,
    externalId: undefined,
    createdAt: dateOf(record.created_at),
    updatedAt: undefined,
    lastActiveAt: undefined,
    blocked: undefined,
    verified: record.verified ?? undefined,
    raw: record,
  };
}

/** A server that caps the offset would send the last page again and again. */
function refuseBeyondReach(offset: number): void {
  if (offset <= LARGEST_OFFSET) return;
  const advice = `Its lists end after ${LARGEST_OFFSET} contacts: use a filter of the client.`;
  throw new UnsupportedError({ provider: 'sendblue', operation: 'list', advice });
}

function fromResult(result: ContactResult, operation: string): Contact<SendblueRecord> {
  if (!result.contact) throw unreadable(operation, result);
  return toContact(result.contact, operation);
}

function unreadable(operation: string, body: unknown): ApiError {
  return new ApiError({ provider: 'sendblue', operation, status: 200, body, kind: 'invalid-response' });
}

function toBody(operation: string, { firstName, lastName, tags, attributes }: ContactUpdate) {
  return withoutUndefined({
    first_name: firstName ?? undefined,
    last_name: lastName ?? undefined,
    tags: tags === null ? [] : tags?.slice(),
    custom_variables: attributes ? textAttributes(operation, attributes) : undefined,
  });
}

/** Sendblue's custom variables are text. A number is not turned into text unasked: it would not come back as one. */
function textAttributes(
  operation: string,
  attributes: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const texts = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [[name, value] as const];
    const advice = 'Its custom variables are text: convert the value.';
    throw new UnsupportedError({ provider: 'sendblue', operation, field: `attributes.${name}`, advice });
  });
  return Object.fromEntries(texts);
}
