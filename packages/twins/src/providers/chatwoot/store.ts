import type { World } from '../../state/context.js';
import { Table } from '../../state/table.js';
import type { Contact, Conversation } from './contact.js';
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
