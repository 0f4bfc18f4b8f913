import { assembleTwin } from '../../assemble-twin.js';
import { checks } from '../../generated/orq/checks.js';
import { facts } from '../../generated/orq/facts.js';
import { type Answer, type Call, jsonResponse } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { World } from '../../state/context.js';
import type { Behaviour } from '../../state/provider.js';
import { Table } from '../../state/table.js';
import type { Twin, TwinOptions } from '../../twin.js';
import {
  type Contact,
  type ContactChanges,
  type ContactCreate,
  type ContactListItem,
  type ContactMetrics,
  nextUlid,
  readChanges,
} from './contact.js';
import { listContacts, readTags } from './list.js';

/**
 * Makes an orq.ai workspace in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createOrqTwin(options?: TwinOptions<OrqQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeOrq }, options);
}

const DEFAULT_LIMIT = 10;
const CURSORS = ['starting_after', 'ending_before'];
const PREFIX = 'contact_';
const ID = /^contact_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const LAST = 'last';
const NO_USAGE: ContactMetrics = { total_cost: 0, total_tokens: 0, total_requests: 0, error_rate: 0 };

/** How orq.ai answers. */
function behaveLikeOrq(world: World<OrqQuirk>): Behaviour {
  const limit = world.maxContacts;
  const contacts = new Table<Contact, 'external_id'>({
    limit,
    unique: { external_id: ({ external_id }) => external_id },
  });
  /** By id. A contact without a row was never used. */
  const usage = new Table<ContactMetrics>({ limit });
  /** One row: the id that was given last, even if its contact is gone. */
  const last = new Table<{ readonly id: string }>({ limit: 1, isRow: ({ id }) => typeof id === 'string' });

  const now = () => new Date(world.now()).toISOString();

  const onContact = (change: (contact: Contact, call: Call) => Answer) => (call: Call) => {
    const { id = '' } = call.path;
    const contact = contacts.get(id) ?? contacts.find('external_id', id);
    return contact ? change(contact, call) : world.declared(call.operation, 404);
  };

  const isCursor = (id: string | undefined) =>
    id === undefined || contacts.has(id) || (world.has('lasting-cursors') && ID.test(id));

  const list = ({ operation, query }: Call): Answer => {
    const wrong = CURSORS.find((name) => !isCursor(textOf(query[name])));
    if (wrong) return refuse(world.declared(operation, 400), `${wrong} must be the _id of a contact`);
    const tags = readTags(query.tags, world.has('python-lists'));
    const wish = {
      limit: Math.trunc(Number(query.limit ?? DEFAULT_LIMIT)),
      after: textOf(query.starting_after),
      before: textOf(query.ending_before),
    };
    const hasTag = (contact: Contact) => contact.tags.some((tag) => tags.has(tag));
    const { rows, hasMore } = listContacts(contacts, wish, tags.size > 0 ? hasTag : undefined);
    const withMetrics = world.has('metrics-always') || textOf(query.include_metrics) === 'true';
    const showUsed = (contact: Contact): ContactListItem => ({
      ...contact,
      metrics: usage.get(contact._id) ?? NO_USAGE,
    });
    return jsonResponse({ object: 'list', data: withMetrics ? rows.map(showUsed) : rows, has_more: hasMore });
  };

  const create = ({ operation, body }: Call): Answer => {
    const person = body as ContactCreate;
    const { external_id } = person;
    if (contacts.find('external_id', external_id))
      return refuse(
        world.declared(operation, 409),
        `A contact with the external_id ${external_id} already exists`,
      );
    const before = last.get(LAST)?.id.slice(PREFIX.length);
    const _id = PREFIX + nextUlid(before, world.now(), world.random);
    const created = now();
    const details = {
      ...{ display_name: null, email: null, avatar_url: null, tags: [], metadata: {} },
      ...readChanges(person),
      created,
      updated: created,
    };
    contacts.set(_id, { _id, external_id, ...details });
    last.set(LAST, { id: _id });
    return jsonResponse({ _id, external_id, workspace_id: workspaceOf(world), ...details }, 201);
  };

  const update = (contact: Contact, { body }: Call): Answer => {
    const changes = readChanges(body as ContactChanges | undefined);
    if (Object.keys(changes).length === 0) return jsonResponse(contact);
    const changed = { ...contact, ...changes, updated: now() };
    contacts.set(contact._id, changed);
    return jsonResponse(changed);
  };

  return {
    operations: {
      'contacts.list': list,
      'contacts.create': create,
      'contacts.retrieve': onContact((contact) => jsonResponse(contact)),
      'contacts.update': onContact(update),
      'contacts.delete': onContact(({ _id }, { operation }) => {
        contacts.delete(_id);
        usage.delete(_id);
        return world.declared(operation, 204);
      }),
    },
    tables: { contacts, usage, last },
    start() {
      const { data } = world.declared('contacts.list', 200).body as { data: readonly ContactListItem[] };
      for (const { metrics = NO_USAGE, ...contact } of data.toReversed()) {
        contacts.set(contact._id, contact);
        usage.set(contact._id, metrics);
        last.set(LAST, { id: contact._id });
      }
    },
    invent: ({ number, firstName, lastName, email, company, city, tags }) => ({
      external_id: `person_${number}`,
      display_name: `${firstName} ${lastName}`,
      email,
      tags,
      metadata: { company, city },
    }),
  };
}

function workspaceOf(world: World<OrqQuirk>): string {
  return (world.declared('contacts.create', 201).body as { workspace_id: string }).workspace_id;
}

function refuse({ status, headers }: Answer, message: string): Answer {
  return { status, headers, body: { code: String(status), message } };
}

/** What is surprising about orq.ai. */
const quirks = {
  'metrics-always': {
    says: 'The contacts of a list have `metrics` always. Without the quirk they have them only with `include_metrics=true`.',
    source:
      'OpenAPI document in orq-ai/orq-python (c4c925157): required in list items, and both SDKs fail without.',
    on: true,
  },
  'python-lists': {
    says: "A filter by tags is understood as the Python SDK sends it too: `tags=['premium', 'beta']`. Without the quirk that is one text with commas.",
    source:
      'Request of orq-ai-sdk 4.0.24 (PyPI), recorded. That the service understands its own SDK is assumed.',
    on: true,
  },
  'lasting-cursors': {
    says: 'A cursor works although its contact is gone, because ids sort by time. Without the quirk it is refused with 400.',
    source: 'Assumed: the documents say nothing of cursors that no contact has.',
    on: true,
  },
} as const;

/** Name of a quirk of orq.ai. */
type OrqQuirk = keyof typeof quirks;
