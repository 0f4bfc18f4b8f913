import { changesFrom, exactOf } from '../compare.js';
import { type Contact, contactOf } from '../model/contact.js';
import { expectRejection, expectSame, expectThat, type Look } from './check.js';

const NOT_FOUND = { name: 'ApiError', kind: 'not-found' };

/** What every provider does with a single contact. */
export const coreChecks = {
  'create: what was given is what comes back': async ({ make, values, provider }) => {
    const given = values();
    const { mapping, ...created } = await make(given);
    for (const [field, rule] of Object.entries(provider.fields)) {
      const isGiven = rule.create === undefined || field in given;
      expectThat(isGiven, `contact() of the target gives no '${field}', which the provider stores`);
    }
    for (const [field, { outcome }] of Object.entries(mapping)) {
      expectThat(outcome === 'exact' || outcome === 'transformed', `mapping.${field} is ${outcome}`);
    }
    const exact = exactOf(given, mapping);
    expectSame(changesFrom(created, exact, provider.fields), {}, 'what differs from what was given');
  },

  'retrieve: finds what was created': async ({ make, contacts }) => {
    const { mapping: _, raw: __, ...created } = await make();
    const { raw: ___, ...retrieved } = await contacts.retrieve(created.id);
    // What comes with time alone, such as a picture that is fetched, may have come in between.
    expectSame(without(retrieved), without(created), 'the contact');
  },

  'a contact has every member of the model': async ({ make, contacts, provider }) => {
    const contact = await contacts.retrieve((await make()).id);
    expectSame(contact.provider, contacts.provider, 'provider');
    expectThat(typeof contact.id === 'string' && contact.id !== '', 'the id is a text');
    expectThat(typeof contact.raw === 'object' && contact.raw !== null, 'raw is the record');
    for (const member of Object.keys(contactOf({ id: '', provider: '', raw: {} }))) {
      expectThat(member in contact, `${member} is there, if only as undefined`);
    }
    const isDated = provider.fields.createdAt?.read === undefined || contact.createdAt !== undefined;
    expectThat(isDated, 'createdAt is read, as the table of fields says');
    for (const date of [contact.createdAt, contact.updatedAt, contact.lastActiveAt]) {
      const isTime = date === undefined || (date instanceof Date && !Number.isNaN(date.getTime()));
      expectThat(isTime, `${date} is a Date or undefined`);
    }
    for (const { value, e164 } of contact.phones) {
      expectThat(e164 === undefined || e164 === value, `${value} is E.164 as it is written, or has none`);
    }
  },

  'update: changes what is given, and nothing else': async ({ make, contacts, changes, provider }) => {
    for (const [field, rule] of Object.entries(provider.fields)) {
      const isGiven = rule.update === undefined || field in changes;
      expectThat(isGiven, `changes of the target gives no '${field}', which the provider can change`);
    }
    const before = await contacts.retrieve((await make()).id);
    const { mapping, ...updated } = await contacts.update(before.id, changes);
    const exact = exactOf(changes, mapping);
    expectSame(changesFrom(updated, exact, provider.fields), {}, 'what differs from the changes');
    const after = await contacts.retrieve(before.id);
    const untouched = (contact: Contact) =>
      Object.fromEntries(Object.entries(without(contact)).filter(([field]) => !(field in changes)));
    expectSame(untouched(after), untouched(before), 'the other fields');
  },

  'update: clears what can be cleared': async ({ make, contacts, provider }) => {
    const { id } = await make();
    const fields = Object.entries(provider.fields).filter(([, rule]) => rule.clear && rule.update);
    if (fields.length === 0) return 'absent';
    await contacts.update(id, Object.fromEntries(fields.map(([field]) => [field, null])));
    const contact = new Map(Object.entries(await contacts.retrieve(id)));
    for (const [field] of fields) {
      const value: unknown = contact.get(field);
      const isEmpty = value === undefined || Object.keys(Object(value)).length === 0;
      expectThat(isEmpty, `${field} is cleared, and it is ${JSON.stringify(value)}`);
    }
  },

  'delete: the contact is gone': async ({ make, contacts }) => {
    const { id } = await make();
    await contacts.delete(id);
    await expectRejection(contacts.retrieve(id), NOT_FOUND, 'retrieve after delete');
    await expectRejection(contacts.delete(id), NOT_FOUND, 'delete after delete');
  },

  'an unknown id is not-found': async ({ contacts, unknownId, changes }) => {
    await expectRejection(contacts.retrieve(unknownId), NOT_FOUND, 'retrieve');
    await expectRejection(contacts.update(unknownId, changes), NOT_FOUND, 'update');
    await expectRejection(contacts.delete(unknownId), NOT_FOUND, 'delete');
  },

  'a signal ends a call with its own reason': async ({ contacts }) => {
    const reason = new Error('no longer wanted');
    const call = contacts.list({}, { signal: AbortSignal.abort(reason) });
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expectThat(error === reason, `list rejects with the reason of the signal, and it is ${error}`);
  },
} satisfies Record<string, Look>;

/** A contact without its record, and without what changes by itself. */
function without({
  raw: _,
  updatedAt: __,
  lastActiveAt: ___,
  avatarUrl: ____,
  ...contact
}: Omit<Contact, 'raw'> & { raw?: unknown }): object {
  return contact;
}

const REFUSED = { name: 'ArgumentError' };

/** What every provider does with its list. */
export const listChecks = {
  'iterate: every contact once': async ({ make, contacts }) => {
    const made = [await make(), await make(), await make()].map(({ id }) => id);
    const ids: string[] = [];
    for await (const { raw: _, ...contact } of contacts.iterate()) {
      ids.push(contact.id);
      if (contact.id !== made[0]) continue;
      const { raw: __, ...retrieved } = await contacts.retrieve(contact.id);
      expectSame(contact, retrieved, 'a contact of the list, and the one that is retrieved');
    }
    expectThat(new Set(ids).size === ids.length, 'no contact comes twice');
    for (const id of made) expectThat(ids.includes(id), `${id} is listed`);
  },

  'pages: go on from a cursor, and end without one': async ({ make, contacts }) => {
    for (let count = 0; count < 3; count += 1) await make();
    const all: string[] = [];
    for await (const { id } of contacts.iterate()) all.push(id);
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await contacts.list({ limit: 2, cursor });
      walked.push(...page.contacts.map(({ id }) => id));
      expectThat(page.next !== cursor || cursor === undefined, 'a page leads to another one');
      cursor = page.next;
    } while (cursor !== undefined);
    expectSame(walked.toSorted(), all.toSorted(), 'what pages of two hold together');
  },

  'list: a limit is a whole number from 1': async ({ contacts }) => {
    for (const limit of [0, -1, 1.5])
      await expectRejection(contacts.list({ limit }), REFUSED, `limit ${limit}`);
    await contacts.list({ limit: 1_000_000 });
  },

  'list: a cursor is one of this provider': async ({ contacts }) => {
    const foreign = btoa(JSON.stringify(['elsewhere', '1'])).replaceAll('=', '');
    await expectRejection(contacts.list({ cursor: 'nonsense' }), REFUSED, 'a cursor that is none');
    await expectRejection(contacts.list({ cursor: foreign }), REFUSED, 'a cursor of another provider');
  },
} satisfies Record<string, Look>;
