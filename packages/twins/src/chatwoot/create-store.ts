import { Table } from '../memory/table.js';
import type { World } from '../memory/world.js';
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
