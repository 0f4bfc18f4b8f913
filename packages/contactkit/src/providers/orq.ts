import type {
  Orq,
  Contact as OrqContact,
  ContactCreated as OrqContactCreated,
  ContactListItem as OrqContactListItem,
} from '@contactkit/orq';
import { checkCreate, checkUpdate, type WritableFields } from '../check-write.js';
import type { Contact, ContactUpdate } from '../contact.js';
import { nextCursor, unpackCursor } from '../cursor.js';
import { dateOf } from '../date-of.js';
import { emailsOf } from '../emails-of.js';
import type { ContactsProvider } from '../provider.js';
import { singleValue } from '../single-value.js';
import { withoutUndefined } from '../without-undefined.js';

/** What orq.ai answers for a contact; only a list has `metrics`, only `create` has `workspace_id`. */
export type OrqRecord = OrqContact | OrqContactCreated | OrqContactListItem;

const STORED = ['fullName', 'emails', 'avatarUrl', 'tags', 'attributes'] as const;
const FIELDS: WritableFields = {
  provider: 'orq',
  create: ['externalId', ...STORED],
  required: ['externalId'],
  update: STORED,
  clear: STORED,
  advice: {
    phones: 'It has no phone numbers; an attribute could hold one.',
    externalId: 'It cannot be changed after create.',
  },
};

/**
 * Contacts at orq.ai, which call their key `external_id`: `retrieve`, `update` and `delete` take it in place of the id.
 */
export function orq(client: Pick<Orq, 'contacts'>): ContactsProvider<OrqRecord> {
  const { contacts } = client;
  return {
    name: 'orq',
    largestPage: 50,
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
      checkCreate(FIELDS, contact);
      const { externalId = '' } = contact;
      return toContact(await contacts.create({ external_id: externalId, ...toBody(contact) }, options));
    },
    async update(id, changes, options) {
      checkUpdate(FIELDS, changes);
      return toContact(await contacts.update(id, toBody(changes), options));
    },
    async delete(id, options) {
      await contacts.delete(id, options);
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

function toBody({ fullName, emails, avatarUrl, tags, attributes }: ContactUpdate) {
  return withoutUndefined({
    display_name: fullName,
    email: singleValue(emails),
    avatar_url: avatarUrl,
    tags: tags === null ? [] : tags?.slice(),
    metadata: attributes === null ? {} : attributes,
  });
}
