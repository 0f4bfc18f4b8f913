import type { World } from '../../state/context.js';
import type { Contact, ContactInbox, Inbox } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

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
