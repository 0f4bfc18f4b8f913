import type { World } from '../memory/world.js';
import type { Contact, Inbox } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

/** The inboxes of the spec's examples, by their id. */
export function knownInboxes(world: World<ChatwootQuirk>): ReadonlyMap<number, Inbox> {
  const { payload } = world.declared('contacts.list', 200).body as { payload: readonly Contact[] };
  const shown = payload.flatMap(({ contact_inboxes }) => contact_inboxes.map(({ inbox }) => inbox));
  return new Map(shown.map((inbox) => [inbox.id, inbox]));
}
