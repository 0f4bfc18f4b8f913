import { assembleTwin } from '../../assemble-twin.js';
import { checks } from '../../generated/sendblue/checks.js';
import { facts } from '../../generated/sendblue/facts.js';
import { type Answer, type Call, jsonResponse } from '../../http/messages.js';
import type { World } from '../../state/context.js';
import type { Behaviour } from '../../state/provider.js';
import type { Twin, TwinOptions } from '../../twin.js';
import {
  type BulkContact,
  type Contact,
  type ContactBody,
  type ContactCreate,
  inOldNames,
  OF_CREATE,
  OF_UPDATE,
  readChanges,
} from './contact.js';
import { ContactBook, createBulk } from './contact-book.js';
import { listContacts } from './list.js';
import { quirks, type SendblueQuirk } from './quirks.js';

/**
 * Makes a Sendblue in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createSendblueTwin(options?: TwinOptions<SendblueQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeSendblue }, options);
}

/** How Sendblue answers. */
function behaveLikeSendblue(world: World<SendblueQuirk>): Behaviour {
  const book = new ContactBook(world);
  const { contacts } = book;

  const show = (contact: Contact) => (world.has('camel-case-answers') ? inOldNames(contact) : contact);
  const showOne = (contact: Contact) => jsonResponse({ status: 'OK', contact: show(contact) });

  const refuse = (operation: string, status: number): Answer => {
    const refusal = world.declared(operation, status);
    return world.has('error-as-200') ? { ...refusal, status: 200 } : refusal;
  };

  const onContact = (change: (contact: Contact, call: Call) => Answer) => (call: Call) => {
    const contact = contacts.get(call.path.phone_number ?? '');
    return contact ? change(contact, call) : refuse(call.operation, 404);
  };

  const create = ({ operation, body }: Call): Answer => {
    const person = body as ContactCreate;
    const { number, update_if_exists } = person;
    const known = contacts.get(number);
    const changes = readChanges(person, OF_CREATE);
    if (!known) return showOne(book.add(number, changes));
    return update_if_exists ? showOne(book.change(known, changes)) : refuse(operation, 409);
  };

  const bulkCreate = ({ body }: Call): Answer => {
    const people = (body as { contacts: readonly BulkContact[] }).contacts;
    const shown = createBulk(book, people, world.has('bulk-create-skips-known'));
    return jsonResponse({ status: 'OK', contacts: shown.map(show) });
  };

  const bulkDelete = ({ body }: Call): Answer => {
    const { contact_ids } = body as { contact_ids: readonly string[] };
    const removed = contact_ids.filter((phone) => contacts.delete(phone));
    return jsonResponse({ status: 'OK', amount: removed.length });
  };

  const verify = ({ operation, body }: Call): Answer => {
    const { number } = body as { number: string };
    return contacts.has(number) ? jsonResponse({ status: 'OK' }) : refuse(operation, 404);
  };

  const optOut = ({ operation, body }: Call): Answer => {
    const { number, opted_out = true } = body as { number: string; opted_out?: boolean };
    const contact = contacts.get(number);
    if (!contact) return refuse(operation, 404);
    book.change(contact, { opt_out: opted_out });
    return jsonResponse({ status: 'OK', number, opted_out });
  };

  return {
    operations: {
      'contacts.list': ({ query }) =>
        jsonResponse(listContacts(contacts, query, (cid) => book.phoneOf(cid)).map(show)),
      'contacts.create': create,
      'contacts.count': () => jsonResponse({ count: contacts.size }),
      'contacts.verify': verify,
      'contacts.optOut': optOut,
      'contacts.bulk.create': bulkCreate,
      'contacts.bulk.delete': bulkDelete,
      'contacts.retrieve': onContact(showOne),
      'contacts.update': onContact((contact, { body }) =>
        showOne(book.change(contact, readChanges(body as ContactBody, OF_UPDATE))),
      ),
      'contacts.delete': onContact(({ phone }) => {
        contacts.delete(phone);
        return jsonResponse({ status: 'OK' });
      }),
    },
    tables: { contacts },
    start() {
      const shown = world.declared('contacts.list', 200).body as readonly Contact[];
      for (const contact of shown.toReversed()) contacts.set(contact.phone, contact);
    },
    invent: ({ firstName, lastName, phone, city, tags }) => ({
      number: phone,
      first_name: firstName,
      last_name: lastName,
      tags,
      custom_variables: { City: city },
    }),
  };
}
