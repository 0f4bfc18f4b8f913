import type { World } from '../memory/world.js';
import type { Contact, Inbox } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

/** Makes what finds an inbox by its id: one of the spec's examples, or any when that quirk is off. */
export function findInbox(world: World<ChatwootQuirk>): (id: number) => Inbox | undefined {
  const { payload } = world.declared('contacts.list', 200).body as { payload: readonly Contact[] };
  const shown = payload.flatMap(({ contact_inboxes }) => contact_inboxes.map(({ inbox }) => inbox));
  const known = new Map(shown.map((inbox) => [inbox.id, inbox]));
  return (id) => {
    const inbox = known.get(id);
    if (inbox || world.has('known-inboxes-only')) return inbox;
    const channel = { channel_id: id, channel_type: 'Channel::Api', provider: null };
    return { id, name: `Inbox ${id}`, avatar_url: '', ...channel };
  };
}
