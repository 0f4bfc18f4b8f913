import type { World } from '../memory/world.js';
import type { Contact, Conversation } from './contact.js';
import type { Store } from './create-store.js';
import type { ChatwootQuirk } from './quirks.js';

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
