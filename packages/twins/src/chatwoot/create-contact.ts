import type { Answer } from '../answer.js';
import type { Call } from '../call.js';
import type { World } from '../memory/world.js';
import { blankToNull } from './blank-to-null.js';
import type { Contact, ContactCreate, Inbox } from './contact.js';
import type { Store } from './create-store.js';
import { findInbox } from './find-inbox.js';
import { invalidValues } from './invalid-values.js';
import { ok } from './ok.js';
import type { ChatwootQuirk } from './quirks.js';

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
    return ok({ payload: { contact: present(contact), contact_inbox: { source_id, inbox: stored } } });
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
