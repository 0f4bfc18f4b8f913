import type { Call } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { World } from '../../state/context.js';
import type { ChatwootQuirk } from './quirks.js';

/** Free members of a contact. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A contact as Chatwoot shows it. There is one memory: whatever account a path names, the contacts are the same. */
export interface Contact {
  readonly id: number;
  readonly name: string | null;
  /** In lower case. */
  readonly email: string | null;
  /** E.164. */
  readonly phone_number: string | null;
  readonly identifier: string | null;
  /** URL of the picture. Always empty for new contacts: the server fetches an `avatar_url` some time later. */
  readonly thumbnail: string;
  readonly blocked: boolean;
  readonly availability_status: 'online' | 'offline';
  readonly additional_attributes: Attributes;
  readonly custom_attributes: Attributes;
  /** Seconds since 1970. */
  readonly created_at: number;
  /** Seconds since 1970; absent when never active. */
  readonly last_activity_at?: number;
  readonly contact_inboxes: readonly ContactInbox[];
}

/** A contact as it is shown where its inboxes are not wanted. */
type ContactWithoutInboxes = Omit<Contact, 'contact_inboxes'>;

/** The place of a contact in an inbox. */
export interface ContactInbox {
  readonly source_id: string;
  readonly inbox: Inbox;
}

/** An inbox, in short. */
export interface Inbox {
  readonly id: number;
  readonly avatar_url: string | null;
  readonly channel_id: number;
  readonly name: string;
  readonly channel_type: string;
  readonly provider: string | null;
}

/** A conversation, without what depends on the request: the account and who takes part. */
export interface Conversation {
  readonly id: number;
  readonly last_activity_at: number;
  readonly meta: Attributes;
}

/** The body of `contacts.update`. */
export interface ContactChanges {
  readonly name?: string;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly identifier?: string | null;
  readonly blocked?: boolean;
  readonly additional_attributes?: Attributes;
  readonly custom_attributes?: Attributes;
}

/** The body of `contacts.create`. */
export interface ContactCreate extends ContactChanges {
  readonly inbox_id: number;
  readonly source_id?: string;
}

/** Shows a contact the way a query wants it. */
export type Show = (contact: Contact, query: Call['query']) => Contact | ContactWithoutInboxes;

/** How long a new contact is online, in seconds, where contacts are online at all. */
const ONLINE_FOR = 300;

/** What shows contacts. */
interface Showing {
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

/** A text, or `null` when nothing but space is in it. */
export function blankToNull(text: string | null | undefined): string | null {
  return text?.trim() ? text : null;
}
