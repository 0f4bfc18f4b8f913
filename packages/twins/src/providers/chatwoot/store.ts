import type { World } from '../../state/context.js';
import { Table } from '../../state/table.js';
import type { Contact, ContactInbox, Conversation, Inbox } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

/** All that the twin remembers. Labels and conversations are by the id of their contact. */
export interface Store {
  readonly contacts: Table<Contact, UniqueMember>;
  readonly labels: Table<{ readonly labels: readonly string[] }>;
  readonly conversations: Table<{ readonly conversations: readonly Conversation[] }>;
  /** The last id that was given, under `contacts`: ids of deleted contacts do not come back. */
  readonly ids: Table<{ readonly last: number }>;
}

/** A member that no two contacts of an account share. */
export type UniqueMember = 'email' | 'phone_number' | 'identifier';

/** Makes the empty memory. */
export function createStore(world: World<ChatwootQuirk>): Store {
  const limit = world.maxContacts;
  const isListed = ({ email, phone_number, identifier }: Contact) =>
    (email ?? phone_number ?? identifier) !== null;
  return {
    contacts: new Table({
      limit,
      unique: {
        email: ({ email }) => email,
        phone_number: ({ phone_number }) => phone_number,
        identifier: ({ identifier }) => identifier,
      },
      ...(world.has('hidden-contacts') && { isListed }),
    }),
    labels: new Table({ limit, isRow: ({ labels }) => Array.isArray(labels) }),
    conversations: new Table({ limit, isRow: ({ conversations }) => Array.isArray(conversations) }),
    ids: new Table({ limit: 1, isRow: ({ last }) => Number.isSafeInteger(last) }),
  };
}

/** The contact that the examples of labels and conversations are about. */
const LABELLED = '118';

/** Puts in what the examples of the spec speak of. */
export function start(world: World<ChatwootQuirk>, { contacts, labels, conversations, ids }: Store): void {
  const example = <Payload>(operation: string) =>
    (world.declared(operation, 200).body as { payload: Payload }).payload;
  const shown = example<readonly Contact[]>('contacts.list');
  for (const contact of shown.toReversed()) contacts.set(String(contact.id), contact);
  // The example of the list asks for a label and shows every contact: so all of them have that label.
  for (const { id } of shown) labels.set(String(id), { labels: ['customer'] });
  labels.set(LABELLED, { labels: example<readonly string[]>('contacts.labels.list') });
  conversations.set(LABELLED, { conversations: example<readonly Conversation[]>('contacts.conversations') });
  ids.set('contacts', { last: Math.max(...shown.map(({ id }) => id)) });
}

/** The inboxes of the spec's examples, by their id. */
function knownInboxes(world: World<ChatwootQuirk>): ReadonlyMap<number, Inbox> {
  const { payload } = world.declared('contacts.list', 200).body as { payload: readonly Contact[] };
  const shown = payload.flatMap(({ contact_inboxes }) => contact_inboxes.map(({ inbox }) => inbox));
  return new Map(shown.map((inbox) => [inbox.id, inbox]));
}

/** Makes what finds an inbox by its id: one of the spec's examples, or any when that quirk is off. */
export function findInbox(world: World<ChatwootQuirk>): (id: number) => Inbox | undefined {
  const known = knownInboxes(world);
  return (id) => {
    const inbox = known.get(id);
    if (inbox || world.has('known-inboxes-only')) return inbox;
    const channel = { channel_id: id, channel_type: 'Channel::Api', provider: null };
    return { id, name: `Inbox ${id}`, avatar_url: '', ...channel };
  };
}

/** Makes what lists the inboxes through which a contact can be reached: those that are known, and its own. */
export function contactableInboxes(
  world: World<ChatwootQuirk>,
): (contact: Contact) => readonly ContactInbox[] {
  const known = knownInboxes(world);

  /** The id of a contact in an inbox. An API inbox that has none for it gets another new one each time. */
  const sourceIdOf = ({ id, channel_type }: Inbox, { phone_number, contact_inboxes }: Contact) => {
    if (channel_type === 'Channel::Whatsapp') return phone_number?.replace('+', '');
    const place = contact_inboxes.findLast(({ inbox }) => inbox.id === id);
    return place?.source_id ?? (channel_type === 'Channel::Api' ? world.random.uuid() : undefined);
  };

  return (contact) => {
    const own = contact.contact_inboxes.map(({ inbox }) => [inbox.id, inbox] as const);
    const inboxes = [...new Map([...known, ...own]).values()].sort((one, other) => one.id - other.id);
    return inboxes.flatMap((inbox) => {
      const source_id = sourceIdOf(inbox, contact);
      return source_id === undefined ? [] : [{ source_id, inbox }];
    });
  };
}
