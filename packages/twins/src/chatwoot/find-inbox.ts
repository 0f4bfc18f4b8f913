import type { World } from '../memory/world.js';
import type { Inbox } from './contact.js';
import { knownInboxes } from './known-inboxes.js';
import type { ChatwootQuirk } from './quirks.js';

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
