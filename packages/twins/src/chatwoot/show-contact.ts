import type { Call } from '../call.js';
import { textOf } from '../memory/text-of.js';
import type { World } from '../memory/world.js';
import type { Contact, ContactWithoutInboxes } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

/** Shows a contact the way a query wants it. */
export type Show = (contact: Contact, query: Call['query']) => Contact | ContactWithoutInboxes;

/** How long a new contact is online, in seconds, where contacts are online at all. */
const ONLINE_FOR = 300;

/** What shows contacts. */
export interface Showing {
  /** The contact, online or not as it is now. */
  present(contact: Contact): Contact;
  /** The same without its inboxes. */
  withoutInboxes(contact: Contact): ContactWithoutInboxes;
  /** One or the other, as the query wants: every value but `true` means no inboxes, and nothing means `true`. */
  show: Show;
}

/** Makes what shows contacts. */
export function showContact(world: World<ChatwootQuirk>): Showing {
  const present = (contact: Contact): Contact => {
    if (!world.has('online-contacts')) return contact;
    const age = world.now() / 1000 - contact.created_at;
    return age >= 0 && age < ONLINE_FOR ? { ...contact, availability_status: 'online' } : contact;
  };
  const withoutInboxes = (contact: Contact): ContactWithoutInboxes => {
    const { contact_inboxes: _, ...rest } = present(contact);
    return rest;
  };
  return {
    present,
    withoutInboxes,
    show: (contact, query) =>
      (textOf(query.include_contact_inboxes) ?? 'true') === 'true'
        ? present(contact)
        : withoutInboxes(contact),
  };
}
