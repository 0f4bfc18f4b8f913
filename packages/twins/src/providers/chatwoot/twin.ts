import { assembleTwin } from '../../assemble-twin.js';
import { checks } from '../../generated/chatwoot/checks.js';
import { facts } from '../../generated/chatwoot/facts.js';
import {
  type Answer,
  type Call,
  jsonResponse,
  type MockRequest,
  type Responder,
} from '../../http/messages.js';
import type { World } from '../../state/context.js';
import type { Person } from '../../state/fake-person.js';
import type { Behaviour, Gate } from '../../state/provider.js';
import { countPerMinute } from '../../state/rate-limit.js';
import type { Twin, TwinOptions } from '../../twin.js';
import { type Contact, type ContactChanges, showContact } from './contact.js';
import { filterContacts } from './filter.js';
import { listOperations, splitLabels } from './lists.js';
import { type ChatwootQuirk, quirks } from './quirks.js';
import { contactableInboxes, createStore, start } from './store.js';
import { createContact, invalidValues, mergeContacts, updateContact, withoutAttributes } from './writes.js';

/**
 * Makes a Chatwoot in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createChatwootTwin(options?: TwinOptions<ChatwootQuirk>): Twin {
  const rewrite = takePutForPatch;
  return assembleTwin({ facts, checks, quirks, rewrite, behave: behaveLikeChatwoot }, options);
}

const INBOX = 9;
const MOST_CONVERSATIONS = 20;

/** How Chatwoot answers. */
function behaveLikeChatwoot(world: World<ChatwootQuirk>): Behaviour {
  const store = createStore(world);
  const { contacts, labels, conversations } = store;
  const { present, withoutInboxes, show } = showContact(world);

  const find = (id: unknown) => contacts.get(String(Number(id)));
  const labelsOf = ({ id }: Contact) => labels.get(String(id))?.labels ?? [];
  const conversationsOf = ({ id }: Contact) => conversations.get(String(id))?.conversations ?? [];

  const onContact =
    (respond: (contact: Contact, call: Call) => Answer): Responder =>
    (call) => {
      const contact = find(call.path.id);
      return contact ? respond(contact, call) : world.declared(call.operation, 404, 'notFound');
    };

  const inboxesOf = contactableInboxes(world);

  const keep = (operation: string, changed: Contact): Answer => {
    const invalid = invalidValues(contacts, changed);
    if (invalid) return { ...world.declared(operation, 422), body: invalid };
    contacts.set(String(changed.id), changed);
    return jsonResponse({ payload: present(changed) });
  };

  const forget = ({ id }: Contact) => {
    for (const table of [contacts, labels, conversations]) table.delete(String(id));
  };

  const remove = onContact((contact, { operation }) => {
    if (present(contact).availability_status === 'online')
      return {
        ...world.declared(operation, 422),
        body: { message: `${capitalize(contact.name ?? '')} is Online, please try again later` },
      };
    forget(contact);
    return world.declared(operation, 200);
  });

  const replaceLabels = ({ id }: Contact, wanted: readonly string[]): Answer => {
    if (wanted.length > 0) labels.set(String(id), { labels: wanted });
    else labels.delete(String(id));
    return jsonResponse({ payload: wanted });
  };

  const merge = ({ operation, body }: Call): Answer => {
    const ids = body as { base_contact_id: number; mergee_contact_id: number };
    const [base, mergee] = [find(ids.base_contact_id), find(ids.mergee_contact_id)];
    if (!base || !mergee) return world.declared(operation, 404, 'notFound');
    if (base.id === mergee.id) return jsonResponse(withoutInboxes(base));
    const merged = mergeContacts(base, mergee);
    const talks = [...conversationsOf(base), ...conversationsOf(mergee)];
    const wanted = [...new Set([...labelsOf(base), ...labelsOf(mergee)])];
    forget(mergee);
    contacts.set(String(base.id), merged);
    if (talks.length > 0) conversations.set(String(base.id), { conversations: talks });
    if (!world.has('merge-leaves-labels')) replaceLabels(base, wanted);
    return jsonResponse(withoutInboxes(merged));
  };

  const listConversations = (contact: Contact, { path }: Call): Answer => {
    const account_id = Number(path.account_id);
    const sender = withoutInboxes(contact);
    const latest = conversationsOf(contact)
      .toSorted((one, other) => other.last_activity_at - one.last_activity_at)
      .slice(0, MOST_CONVERSATIONS);
    const payload = latest.map((talk) => ({ ...talk, account_id, meta: { ...talk.meta, sender } }));
    return jsonResponse({ payload });
  };

  const invent = ({ number, firstName, lastName, email, phone, company, city }: Person) => ({
    inbox_id: INBOX,
    name: `${firstName} ${lastName}`,
    email,
    phone_number: phone,
    identifier: `person-${number}`,
    additional_attributes: { company_name: company, city },
  });

  const operations = {
    ...listOperations(world, store, show),
    'contacts.create': createContact(world, store, present),
    'contacts.get': onContact((contact, { query }) => jsonResponse({ payload: show(contact, query) })),
    'contacts.filter': filterContacts(world, store, show),
    'contacts.update': onContact((contact, { operation, body }) =>
      keep(operation, updateContact(contact, body as ContactChanges)),
    ),
    'contacts.customAttributes.destroy': onContact((contact, { operation, body }) => {
      const { custom_attributes } = body as { custom_attributes: readonly string[] };
      return keep(operation, withoutAttributes(contact, custom_attributes));
    }),
    'contacts.contactableInboxes': onContact((contact) => jsonResponse({ payload: inboxesOf(contact) })),
    'contacts.delete': (call: Call) =>
      isAgent(world, call) ? world.declared(call.operation, 401, 'forbidden') : remove(call),
    'contacts.conversations': onContact(listConversations),
    'contacts.merge': merge,
    'contacts.labels.list': onContact((contact) => jsonResponse({ payload: labelsOf(contact) })),
    'contacts.labels.add': onContact((contact, { body }) =>
      replaceLabels(contact, splitLabels((body as { labels: readonly string[] }).labels)),
    ),
  };

  return {
    operations,
    gate: limitRequests(world),
    tables: { ...store },
    start: () => start(world, store),
    invent,
  };
}

function isAgent(world: World<ChatwootQuirk>, { headers }: Call): boolean {
  return world.has('agent-tokens') && (headers.api_access_token ?? '').startsWith('agent');
}

/** As Ruby does it: the first letter large, all others small. */
function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** Segments of the path of one contact, and where among them its resource stands. */
const [LENGTH, RESOURCE] = [6, 4];

/** Takes PUT for PATCH on a contact, as the server does: Rails has one route for both. */
function takePutForPatch(request: MockRequest): MockRequest {
  const { method, segments } = request;
  const isPutOfContact = method === 'PUT' && segments.length === LENGTH && segments[RESOURCE] === 'contacts';
  return isPutOfContact ? { ...request, method: 'PATCH' } : request;
}

const REQUESTS = 3000;
/** By account. */
const SEARCHES = 100;

/** Makes the gate that refuses the calls of a minute that are too many, when that quirk is on. */
function limitRequests(world: World<ChatwootQuirk>): Gate {
  const { next, forget } = countPerMinute(world.now);
  const isTooMuch = (operation: string, account = '') => {
    const isOver = next('requests') > REQUESTS;
    return (operation === 'contacts.search' && next(`searches of ${account}`) > SEARCHES) || isOver;
  };
  return {
    refuse: ({ operation, path }) =>
      world.has('rate-limits') && isTooMuch(operation, path.account_id)
        ? world.declared(operation, 429)
        : undefined,
    forget,
  };
}
