import {
  ApiError,
  type Contact,
  type Contacts,
  type ContactsProvider,
  type CreateOf,
  type FieldTable,
  type FindOperations,
  type Operations,
  type TagOperations,
  type UpdateOf,
} from 'contactkit';
import {
  at,
  contactOf,
  createToWire,
  dateOf,
  emailsOf,
  packCursor,
  phonesOf,
  unpackCursor,
} from 'contactkit/adapter';
import type { Member, MemberList, NewMember } from './member-list.js';

/** The list's own types: a path that is not in them does not compile. */
type Wire = { read: Member; create: NewMember; update: Partial<NewMember> };

const PAGES = { default: 20, largest: 50 };
const FIELDS = {
  fullName: at('name', { required: true }),
  emails: at('mail', { clear: true }),
  phones: at('mobile', { clear: true }),
  tags: at('groups', { clear: true }),
  createdAt: { read: 'joined' },
} as const satisfies FieldTable<Wire>;

/** A new member. */
export interface MemberCreate extends CreateOf<typeof FIELDS> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** Changes to a member. */
export interface MemberUpdate extends UpdateOf<typeof FIELDS> {
  /** Nothing: the model has a word for each member. */
  native?: Record<string, never> | undefined;
}

/** The members of a club as contacts. */
export interface MemberContacts
  extends Contacts<Member, MemberCreate, MemberUpdate>,
    Pick<Operations<Member>, 'count'> {
  readonly tags: Pick<TagOperations, 'list' | 'set'>;
  readonly findBy: Pick<FindOperations<Member>, 'email'>;
}

/** Makes the members of a club contacts: `createContacts(members(list))`. */
export function members(list: MemberList): ContactsProvider<MemberContacts> {
  const found = (operation: string, member: Member | undefined): Member => {
    if (member) return member;
    throw new ApiError({ provider: 'members', operation, status: 404, body: null, kind: 'not-found' });
  };
  const toWire = createToWire<Wire, typeof FIELDS>(FIELDS);
  return {
    name: 'members',
    fields: FIELDS,
    pages: PAGES,
    async list({ limit = PAGES.default, cursor }, options) {
      options?.signal?.throwIfAborted();
      const page = list.read(Number(unpackCursor('members', cursor) ?? 0), limit);
      const last = page.at(-1);
      const hasMore = last !== undefined && list.read(last.no, 1).length > 0;
      return { contacts: page.map(toContact), next: hasMore ? packCursor('members', last.no) : undefined };
    },
    retrieve: async (id) => toContact(found('retrieve', list.find(Number(id)))),
    create: async (contact) => toContact(list.add(toWire('create', contact))),
    update: async (id, changes) =>
      toContact(found('update', list.change(Number(id), toWire('update', changes)))),
    async delete(id) {
      const member = found('delete', list.find(Number(id)));
      list.remove(member.no);
    },
    operations: {
      count: async () => list.size(),
      tags: {
        list: async (id) => found('tags.list', list.find(Number(id))).groups,
        set: async (id, tags) => found('tags.set', list.change(Number(id), { groups: [...tags] })).groups,
      },
      findBy: { email: async (value) => list.findByMail(value).map(toContact) },
    },
  };
}

function toContact(member: Member): Contact<Member> {
  return contactOf({
    id: String(member.no),
    provider: 'members',
    fullName: member.name,
    emails: emailsOf(member.mail),
    phones: phonesOf(member.mobile),
    tags: member.groups,
    createdAt: dateOf(member.joined),
    raw: member,
  });
}
