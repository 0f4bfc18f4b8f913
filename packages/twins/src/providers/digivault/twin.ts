import { assembleTwin } from '../../assemble-twin.js';
import { checks } from '../../generated/digivault/checks.js';
import { facts } from '../../generated/digivault/facts.js';
import { type Answer, type Call, jsonResponse } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { World } from '../../state/context.js';
import type { Behaviour, Gate } from '../../state/provider.js';
import { countPerMinute } from '../../state/rate-limit.js';
import { newestPage, Table } from '../../state/table.js';
import type { Twin, TwinOptions } from '../../twin.js';

/** A contact as DigiVault shows it. */
interface Contact {
  readonly id: string;
  readonly username: string;
  readonly phone_number: string;
  readonly avatar_url: string | null;
  readonly display_name: string | null;
  readonly conversation_id: string;
  /** Seconds since 1970. */
  readonly last_active_at: number | null;
  /** Seconds since 1970. */
  readonly created_at: number;
}

/** The body of `contacts.update`; that of `contacts.create` has the first two at least. */
interface ContactChanges {
  readonly username?: string;
  readonly phone_number?: string;
  readonly avatar_url?: string | null;
  readonly display_name?: string | null;
}

/**
 * Makes a DigiVault in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createDigivaultTwin(options?: TwinOptions<DigivaultQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeDigivault }, options);
}

const DEFAULT_LIMIT = 10;
const ID_LENGTH = 16;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DOCS = 'https://api.digivault.com/docs/errors';

/** How DigiVault answers. */
function behaveLikeDigivault(world: World<DigivaultQuirk>): Behaviour {
  const contacts = new Table<Contact, 'username'>({
    limit: world.maxContacts,
    unique: { username: ({ username }) => username },
  });
  const makeId = () => world.random.text(ID_LENGTH, ALPHABET);

  const onContact = (change: (contact: Contact, call: Call) => Answer) => (call: Call) => {
    const contact = contacts.get(call.path.id ?? '');
    return contact ? change(contact, call) : world.declared(call.operation, 404, 'notFound');
  };

  const isTaken = (username: string | undefined, id?: string) => {
    const holder = username === undefined ? undefined : contacts.find('username', username);
    return holder !== undefined && holder.id !== id && world.has('unique-usernames');
  };

  const list = ({ operation, query }: Call): Answer => {
    const page = newestPage(contacts, {
      limit: Number(query.limit ?? DEFAULT_LIMIT),
      after: textOf(query.starting_after),
      before: textOf(query.ending_before),
    });
    if (!page) {
      const param = query.ending_before === undefined ? 'starting_after' : 'ending_before';
      const { status, headers } = world.declared(operation, 400);
      const message = `Invalid parameter '${param}': there is no such contact`;
      const body = { type: 'invalid_request', message, param, documentation_url: `${DOCS}#invalid_request` };
      return { status, headers, body };
    }
    return jsonResponse({ has_more: page.hasMore, data: page.rows });
  };

  const create = ({ operation, body }: Call): Answer => {
    const { username, phone_number, avatar_url = null, display_name = null } = body as Contact;
    if (isTaken(username)) return taken(world.declared(operation, 422));
    const contact: Contact = {
      id: makeId(),
      username,
      phone_number,
      avatar_url,
      display_name,
      conversation_id: makeId(),
      last_active_at: null,
      created_at: Math.floor(world.now() / 1000),
    };
    contacts.set(contact.id, contact);
    return jsonResponse(contact, 201);
  };

  const update = (contact: Contact, { operation, body }: Call): Answer => {
    const { username, phone_number, avatar_url, display_name } = body as ContactChanges;
    if (isTaken(username, contact.id)) return taken(world.declared(operation, 422));
    const changed: Contact = {
      ...contact,
      ...(username !== undefined && { username }),
      ...(phone_number !== undefined && { phone_number }),
      ...(avatar_url !== undefined && { avatar_url }),
      ...(display_name !== undefined && { display_name }),
    };
    contacts.set(contact.id, changed);
    return jsonResponse(changed);
  };

  const operations = {
    'contacts.list': list,
    'contacts.create': create,
    'contacts.retrieve': onContact((contact) => jsonResponse(contact)),
    'contacts.update': onContact(update),
    'contacts.delete': onContact(({ id }) => {
      contacts.delete(id);
      return jsonResponse({ id, deleted: true });
    }),
  };

  return {
    operations,
    gate: limitRequests(world),
    tables: { contacts },
    start() {
      const { data } = world.declared('contacts.list', 200).body as { data: readonly Contact[] };
      for (const contact of data.toReversed()) contacts.set(contact.id, contact);
    },
    invent: ({ number, firstName, lastName, phone }) => ({
      username: `${firstName}${lastName}${number}`,
      phone_number: phone,
      display_name: `${firstName} ${lastName}`,
    }),
  };
}

function taken({ status, headers }: Answer): Answer {
  const body = {
    type: 'validation_error',
    message: 'The contact has invalid values',
    errors: { username: ['The username has already been taken'] },
    documentation_url: `${DOCS}#validation_error`,
  };
  return { status, headers, body };
}

const REQUESTS = 100;
const WRITES = 10;
const READS: ReadonlySet<string> = new Set(['contacts.list', 'contacts.retrieve']);

/** Makes the gate that refuses the calls of a minute that are too many, when that quirk is on. */
function limitRequests(world: World<DigivaultQuirk>): Gate {
  const { next, end, forget } = countPerMinute(world.now);
  const isTooMuch = (operation: string) => {
    const isOver = next('requests') > REQUESTS;
    return (!READS.has(operation) && next('writes') > WRITES) || isOver;
  };
  return {
    refuse({ operation }) {
      if (!world.has('rate-limits') || !isTooMuch(operation)) return undefined;
      const refusal = world.declared(operation, 429);
      const wait = String(Math.ceil((end() - world.now()) / 1000));
      const reset = String(end() / 1000);
      return { ...refusal, headers: { ...refusal.headers, 'retry-after': wait, 'x-ratelimit-reset': reset } };
    },
    forget,
  };
}

/** What is surprising about DigiVault. */
const quirks = {
  'unique-usernames': {
    says: 'A user name that is taken is refused with 422.',
    source: 'Assumed: the documents do not say whether user names are unique.',
    on: true,
  },
  'rate-limits': {
    says: 'The 101st request of a minute, and the 11th write, are refused with 429.',
    source: 'DigiVault documentation, Errors: Rate limits. Off, because most tests do more in a minute.',
    on: false,
  },
} as const;

/** Name of a quirk of DigiVault. */
type DigivaultQuirk = keyof typeof quirks;
