import { ApiError, UnsupportedError } from '@contactkit/runtime';
import type * as wire from '@contactkit/sendblue';
import type { Contacts } from '../contract/contacts.js';
import type { FindOperations, Operations, SavedUpsert, TagOperations } from '../contract/operations.js';
import type { ContactsProvider } from '../contract/provider.js';
import { dateOf, noneWhenNotFound, phonesOf, singleValue } from '../convert.js';
import { packCursor, unpackNumber } from '../cursor.js';
import { type Contact, contactOf } from '../model/contact.js';
import {
  type CreateOf,
  everywhere,
  type FieldTable,
  type NativeMembers,
  type UpdateOf,
} from '../model/field-table.js';
import type { LossyCreate, LossyOptions, WriteOptions } from '../model/write-options.js';
import { planEach, planWrite } from '../write/plan.js';
import { createToWire } from '../write/to-wire.js';

/** What Sendblue answers for a contact. */
export interface SendblueRecord extends wire.Contact {}

const PAGES = { default: 100, largest: 1000, reach: 10_000 };
/** A server that gives fewer than are asked for gives a multiple of this. */
const SMALLEST_CAP = 50;
/** Without an order of its own a list would shift under a walk. */
const ORDER = { order_by: 'created_at', order_direction: 'asc' } as const;

type Wire = {
  read: SendblueRecord;
  create: wire.ContactCreate;
  update: wire.ContactUpdate;
  'bulk.create': wire.BulkContact;
};

/** Where each field is kept. A function, so that a program without this adapter is shipped without it. */
const fieldTable = () =>
  ({
    phones: {
      read: 'phone',
      create: 'number',
      'bulk.create': 'phone',
      required: true,
      advice: 'The number is the id: make a new contact.',
    },
    firstName: everywhere('first_name'),
    lastName: everywhere('last_name'),
    company: {
      read: 'company_name',
      update: 'company_name',
      'bulk.create': 'company_name',
      advice: 'Set it with update.',
    },
    tags: everywhere('tags', { clear: true }),
    attributes: everywhere('custom_variables', { texts: true }),
    fullName: { advice: 'Pass firstName and lastName.' },
    createdAt: { read: 'created_at' },
    verified: { read: 'verified' },
  }) as const satisfies FieldTable<Wire>;
type Fields = ReturnType<typeof fieldTable>;

const NATIVE = {
  create: ['assigned_to_email', 'sendblue_number'],
  update: ['assigned_to_email', 'opt_out', 'sendblue_number'],
} as const satisfies NativeMembers;

/** A new contact at Sendblue. */
export interface SendblueCreate extends CreateOf<Fields> {
  /** In the words of Sendblue. */
  native?: Pick<wire.ContactCreate, (typeof NATIVE.create)[number]> | undefined;
}

/** A new contact at Sendblue, as one of many. */
export interface SendblueBulkCreate extends CreateOf<Fields, 'bulk.create'> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a contact at Sendblue. */
export interface SendblueUpdate extends UpdateOf<Fields> {
  /** In the words of Sendblue. */
  native?: Pick<wire.ContactUpdate, (typeof NATIVE.update)[number]> | undefined;
}

/** Contacts at Sendblue. */
export interface SendblueContacts
  extends Contacts<SendblueRecord, SendblueCreate, SendblueUpdate>,
    Pick<Operations<SendblueRecord, SendblueCreate, SendblueBulkCreate>, 'bulk' | 'count' | 'verify'> {
  /** Makes a contact, or changes the one with this number. Sendblue does not tell which. */
  upsert(contact: LossyCreate<SendblueCreate>, options: LossyOptions): Promise<SavedUpsert<SendblueRecord>>;
  upsert(contact: SendblueCreate, options?: WriteOptions): Promise<SavedUpsert<SendblueRecord>>;
  readonly tags: Pick<TagOperations, 'list' | 'set'>;
  readonly findBy: Pick<FindOperations<SendblueRecord>, 'phone'>;
}

/**
 * Contacts at Sendblue, whose id is the phone number in E.164.
 *
 * A list ends with the page that starts after 10000 contacts. Asking for the one after it is an `UnsupportedError`.
 */
export function sendblue(client: Pick<wire.Sendblue, 'contacts'>): ContactsProvider<SendblueContacts> {
  const { contacts } = client;
  const target = { name: 'sendblue', fields: fieldTable(), native: NATIVE };
  const toWire = createToWire<Wire, Fields>(target.fields);
  return {
    ...target,
    pages: PAGES,
    async list({ limit = PAGES.default, cursor }, options) {
      const offset = unpackNumber('sendblue', cursor) ?? 0;
      // A server that caps the offset would send the last page again and again.
      if (offset > PAGES.reach) {
        const advice = `Its lists end after ${PAGES.reach} contacts: use a filter of the client.`;
        throw new UnsupportedError({ provider: 'sendblue', operation: 'list', advice });
      }
      const records = await contacts.list({ limit, offset, ...ORDER }, options);
      return {
        contacts: records.map((record) => toContact(record, 'contacts.list')),
        next: isLast(records.length, limit) ? undefined : packCursor('sendblue', offset + records.length),
      };
    },
    async retrieve(id, options) {
      return fromResult(await contacts.retrieve(id, options), 'contacts.retrieve');
    },
    async create(contact, options) {
      return fromResult(await contacts.create(toWire('create', contact), options), 'contacts.create');
    },
    async update(id, changes, options) {
      return fromResult(await contacts.update(id, toWire('update', changes), options), 'contacts.update');
    },
    async delete(id, options) {
      await contacts.delete(id, options);
    },
    operations: {
      async count(options) {
        const { count } = await contacts.count(options);
        if (count === undefined) throw unreadable('contacts.count', {});
        return count;
      },
      async verify(id, options) {
        await contacts.verify({ number: id }, options);
      },
      async upsert(contact, { lossy, ...options } = {}) {
        const { values, mapping } = planWrite(target, 'create', contact, lossy);
        const body = { ...toWire('create', values), update_if_exists: true };
        const result = await contacts.create(body, options);
        return { outcome: 'saved', contact: { ...fromResult(result, 'contacts.create'), mapping } };
      },
      tags: {
        async list(id, options) {
          return fromResult(await contacts.retrieve(id, options), 'contacts.retrieve').tags ?? [];
        },
        async set(id, tags, options) {
          const result = await contacts.update(id, { tags: [...tags] }, options);
          return fromResult(result, 'contacts.update').tags ?? [];
        },
      },
      findBy: {
        async phone(value, options) {
          const result = await contacts.retrieve(value, options).catch(noneWhenNotFound);
          return result ? [fromResult(result, 'contacts.retrieve')] : [];
        },
      },
      bulk: {
        async create(items, { lossy, ...options } = {}) {
          const plans = planEach(target, items, lossy, numberOf);
          const bodies = plans.flatMap((plan) =>
            'error' in plan ? [] : [toWire('bulk.create', plan.values)],
          );
          const { contacts: records = [] } =
            bodies.length === 0 ? {} : await contacts.bulk.create({ contacts: bodies }, options);
          const known = new Map(records.map((record) => [record.phone, record]));
          return plans.map((plan) => {
            if ('error' in plan) return { outcome: 'failed', error: plan.error };
            const record = known.get(numberOf(plan.values));
            if (!record) return { outcome: 'undisclosed' };
            const contact = toContact(record, 'contacts.bulk.create');
            return { outcome: 'saved', contact: { ...contact, mapping: plan.mapping } };
          });
        },
        async delete(ids, options) {
          const numbers = [...new Set(ids)];
          if (numbers.length === 0) return [];
          const { amount } = await contacts.bulk.delete({ contact_ids: numbers }, options);
          return ids.map(() => ({ outcome: amount === numbers.length ? 'deleted' : 'undisclosed' }));
        },
      },
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
  return contactOf({
    id: record.phone,
    provider: 'sendblue',
    firstName: record.first_name ?? undefined,
    lastName: record.last_name ?? undefined,
    phones: phonesOf(record.phone),
    company: record.company_name ?? undefined,
    tags: record.tags ?? undefined,
    attributes: record.custom_variables ?? undefined,
    createdAt: dateOf(record.created_at),
    verified: record.verified ?? undefined,
    raw: record,
  });
}

/** Sources differ about the largest page: one that is shorter by a round number may be as many as the server gives. */
function isLast(length: number, limit: number): boolean {
  return length === 0 || (length < limit && length % SMALLEST_CAP !== 0);
}

function fromResult(result: wire.ContactResult, operation: string): Contact<SendblueRecord> {
  if (!result.contact) throw unreadable(operation, result);
  return toContact(result.contact, operation);
}

function unreadable(operation: string, body: unknown): ApiError {
  return new ApiError({ provider: 'sendblue', operation, status: 200, body, kind: 'invalid-response' });
}

function numberOf({ phones }: Pick<SendblueCreate, 'phones'>): string {
  return singleValue(phones) ?? '';
}
