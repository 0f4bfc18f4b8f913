import { type Answer, type Call, jsonResponse } from '../../http/messages.js';
import type { World } from '../../state/context.js';
import { checkSize, type Table } from '../../state/table.js';
import {
  type Attributes,
  blankToNull,
  type Contact,
  type ContactChanges,
  type ContactCreate,
  type Inbox,
} from './contact.js';
import type { ChatwootQuirk } from './quirks.js';
import { findInbox, type Store, type UniqueMember } from './store.js';

const WHATSAPP = 'Channel::Whatsapp';

/** Makes what creates contacts. */
export function createContact(
  world: World<ChatwootQuirk>,
  { contacts, ids }: Store,
  present: (contact: Contact) => Contact,
): (call: Call) => Answer {
  const inboxOf = findInbox(world);

  const make = (body: ContactCreate): Contact => ({
    id: (ids.get('contacts')?.last ?? 0) + 1,
    name: body.name ?? '',
    email: blankToNull(body.email?.toLowerCase()),
    phone_number: blankToNull(body.phone_number),
    identifier: blankToNull(body.identifier),
    thumbnail: '',
    blocked: body.blocked ?? false,
    availability_status: 'offline',
    additional_attributes: { ...body.additional_attributes },
    custom_attributes: { ...body.custom_attributes },
    created_at: Math.floor(world.now() / 1000),
    contact_inboxes: [],
  });

  /** The id of a contact inside an inbox; WhatsApp knows it by its number, without the plus. */
  const sourceIdOf = (inbox: Inbox, body: ContactCreate) => {
    if (body.source_id?.trim()) return body.source_id;
    return inbox.channel_type === WHATSAPP ? body.phone_number?.slice(1) : world.random.uuid();
  };

  return ({ operation, path, body: sent }) => {
    const body = sent as ContactCreate;
    const made = make(body);
    const invalid = invalidValues(contacts, made);
    if (invalid) return { ...world.declared(operation, 422), body: invalid };
    const inbox = inboxOf(body.inbox_id);
    if (!inbox) return world.declared(operation, 404);
    const source_id = sourceIdOf(inbox, body);
    if (source_id === undefined) return world.declared(operation, 422, 'inboxNeedsPhoneNumber');
    const contact: Contact = { ...made, contact_inboxes: [{ source_id, inbox }] };
    contacts.set(String(contact.id), contact);
    ids.set('contacts', { last: contact.id });
    const stored = storedInbox(world, inbox, Number(path.account_id));
    return jsonResponse({
      payload: { contact: present(contact), contact_inbox: { source_id, inbox: stored } },
    });
  };
}

/** An inbox as only the answer of `contacts.create` has it: the row of the database. */
function storedInbox(world: World<ChatwootQuirk>, inbox: Inbox, account_id: number): object {
  const { payload } = world.declared('contacts.create', 200).body as {
    payload: { contact_inbox: { inbox: object } };
  };
  const { id, channel_id, channel_type, name } = inbox;
  return { ...payload.contact_inbox.inbox, id, channel_id, account_id, name, channel_type };
}

/** A contact with changes: absent members stay, attributes are merged at the top level. */
export function updateContact(contact: Contact, changes: ContactChanges): Contact {
  const { name, email, phone_number, identifier, blocked } = changes;
  return checkSize({
    ...contact,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email: blankToNull(email?.toLowerCase()) }),
    ...(phone_number !== undefined && { phone_number: blankToNull(phone_number) }),
    ...(identifier !== undefined && { identifier: blankToNull(identifier) }),
    ...(blocked !== undefined && { blocked }),
    additional_attributes: { ...contact.additional_attributes, ...changes.additional_attributes },
    custom_attributes: { ...contact.custom_attributes, ...changes.custom_attributes },
  });
}

/** The base contact after a merge: what it has wins, what it lacks comes from the other one. */
export function mergeContacts(base: Contact, mergee: Contact): Contact {
  const pick = (member: 'email' | 'phone_number' | 'identifier') => base[member] ?? mergee[member];
  return {
    ...base,
    name: blankToNull(base.name) ?? blankToNull(mergee.name) ?? base.name,
    email: pick('email'),
    phone_number: pick('phone_number'),
    identifier: pick('identifier'),
    additional_attributes: fill(base.additional_attributes, mergee.additional_attributes),
    custom_attributes: fill(base.custom_attributes, mergee.custom_attributes),
    contact_inboxes: [...base.contact_inboxes, ...mergee.contact_inboxes],
  };
}

/** Attributes with those of others where they have none, in depth; arrays are values like any other. */
function fill(attributes: Attributes, others: Attributes): Attributes {
  const filled = Object.entries(attributes).map(([key, value]) => {
    const other = Object.hasOwn(others, key) ? others[key] : undefined;
    return [key, isAttributes(value) && isAttributes(other) ? fill(value, other) : value];
  });
  return { ...others, ...Object.fromEntries(filled) };
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A contact without some custom attributes; keys that it does not have are passed over. */
export function withoutAttributes(contact: Contact, keys: readonly string[]): Contact {
  const kept = Object.entries(contact.custom_attributes).filter(([key]) => !keys.includes(key));
  return { ...contact, custom_attributes: Object.fromEntries(kept) };
}

/** The body of a refusal because of values of the contact. */
interface InvalidValues {
  readonly message: string;
  readonly attributes: readonly string[];
}

const LABELS = { email: 'Email', identifier: 'Identifier', phone_number: 'Phone number' } as const;
/** In the order in which the server checks them. */
const UNIQUE: readonly UniqueMember[] = ['email', 'identifier', 'phone_number'];
const E164 = /^\+[1-9]\d{1,14}$/;

/** What is wrong with a contact that is to be stored, or `undefined`. The whole contact is checked, changed or not. */
export function invalidValues(
  contacts: Table<Contact, UniqueMember>,
  contact: Contact,
): InvalidValues | undefined {
  const wrong = UNIQUE.flatMap((member) => {
    const value = contact[member];
    const holder = value === null ? undefined : contacts.find(member, value);
    const isTaken = holder !== undefined && holder.id !== contact.id;
    return isTaken ? [{ member, message: `${LABELS[member]} has already been taken` }] : [];
  });
  if (contact.phone_number !== null && !E164.test(contact.phone_number))
    wrong.push({ member: 'phone_number', message: 'Phone number should be in e164 format' });
  if (wrong.length === 0) return undefined;
  return {
    message: wrong.map(({ message }) => message).join(', '),
    attributes: [...new Set(wrong.map(({ member }) => member))],
  };
}
