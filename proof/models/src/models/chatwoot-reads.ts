import fc from 'fast-check';
import { expect } from 'vitest';
import type { Move, Reply } from '../run-model.js';
import {
  API,
  at,
  CONTACTS,
  type Contact,
  find,
  label,
  type Model,
  notFound,
  ok,
  shown,
  UUID,
  WHATSAPP,
  which,
  withInboxes,
} from './chatwoot-model.js';

export const get = fc.tuple(which, withInboxes).map(
  ([index, include]): Move<Model> => ({
    send: (model) => ({
      method: 'GET',
      path: `${at(model, index)}${include && `?include_contact_inboxes=${include}`}`,
    }),
    expect(model) {
      const contact = find(model, index);
      return contact ? ok({ payload: shown(contact, include) }) : notFound;
    },
  }),
);

export const listLabels = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'GET', path: `${at(model, index)}/labels` }),
    expect(model) {
      const contact = find(model, index);
      return contact ? ok({ payload: model.labels.get(contact.id) ?? [] }) : notFound;
    },
  }),
);

export const listTalks = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'GET', path: `${at(model, index)}/conversations` }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      const sender = shown(contact, 'false');
      const meta = expect.objectContaining({ sender });
      const talks = model.talks.get(contact.id) ?? [];
      return ok({ payload: talks.map((id) => expect.objectContaining({ id, account_id: 3, meta })) });
    },
  }),
);

export const listInboxes = which.map(
  (index): Move<Model> => ({
    send: (model) => ({ method: 'GET', path: `${at(model, index)}/contactable_inboxes` }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      const [own] = (contact.contact_inboxes ?? [])
        .filter(({ inbox }) => 'id' in inbox && inbox.id === 9)
        .slice(-1);
      const payload = [{ source_id: own?.source_id ?? expect.stringMatching(UUID), inbox: API }];
      const phone = contact.phone_number?.slice(1);
      return ok({ payload: phone ? [...payload, { source_id: phone, inbox: WHATSAPP }] : payload });
    },
  }),
);

const readers: Record<string, (contact: Contact) => unknown> = {
  created_at: ({ id }) => String(id).padStart(6, '0'),
  name: ({ name }) => name.toLowerCase(),
  email: ({ email }) => email,
  phone_number: ({ phone_number }) => phone_number,
  last_activity_at: (contact) => contact.last_activity_at,
  company: ({ additional_attributes }) => additional_attributes.company_name,
  city: ({ additional_attributes }) => additional_attributes.city,
};

/** `undefined`: in no order. */
function sortContacts(contacts: Contact[], sort: string): Contact[] | undefined {
  const member = sort.replace('-', '');
  const read = readers[member];
  if (!read) return undefined;
  const textOf = (contact: Contact) => {
    const value = read(contact) ?? undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const texts = [...new Set(contacts.map(textOf))].filter((text) => text !== undefined).sort();
  if (sort !== member) texts.reverse();
  const some = texts.flatMap((text) => contacts.filter((contact) => textOf(contact) === text));
  const none = contacts.filter((contact) => textOf(contact) === undefined);
  return sort === '-email' || sort === '-phone_number' ? [...none, ...some] : [...some, ...none];
}

const names = Object.keys(readers).flatMap((name) => [name, `-${name}`]);
export const page = fc.record({
  sort: fc.oneof(fc.constantFrom(...names), fc.constantFrom('', 'zodiac')),
  page: fc.constantFrom('', '1', '2', '3'),
  include_contact_inboxes: withInboxes,
});
type PageWish = typeof page extends fc.Arbitrary<infer Wish> ? Wish : never;

export function queryOf(wish: PageWish, more: [string, string][]): URLSearchParams {
  const given = Object.entries(wish).filter(([, value]) => value !== '');
  return new URLSearchParams([...given, ...more]);
}

/** The contacts of a page. In no order they may be any, but none twice, and as many as there must be. */
export function pageOf(
  contacts: Contact[],
  { sort, page, include_contact_inboxes }: PageWish,
  reply: Reply,
): Contact[] {
  const start = (Number(page || 1) - 1) * 15;
  const sorted = sortContacts(contacts, sort);
  const rows = (sorted ?? contacts)
    .slice(start, start + 15)
    .map((row) => shown(row, include_contact_inboxes));
  if (sorted) return rows;
  const got = (reply.body as { payload: Contact[] }).payload;
  expect(got).toHaveLength(rows.length);
  expect(new Set(got.map(({ id }) => id)).size).toBe(rows.length);
  return got.map(({ id }) => {
    const contact = contacts.find((other) => other.id === id);
    if (!contact) throw new Error(`Contact ${id} should not be listed`);
    return shown(contact, include_contact_inboxes);
  });
}

export const list = fc.tuple(page, fc.option(fc.array(label, { minLength: 1, maxLength: 2 }))).map(
  ([wish, labels]): Move<Model> => ({
    send: () => ({
      method: 'GET',
      path: `${CONTACTS}?${queryOf(wish, labels?.map((text) => ['labels[]', text]) ?? [])}`,
    }),
    expect(model, reply) {
      // A single label without a text is a parameter without a value.
      const wanted = (labels?.join(',') === '' ? undefined : labels)
        ?.join(',')
        .split(',')
        .map((text) => text.trim());
      const contacts = model.contacts
        .filter(({ email, phone_number, identifier }) => email || phone_number || identifier)
        .filter(({ id }) => !wanted || model.labels.get(id)?.some((text) => wanted.includes(text)));
      const meta = { count: contacts.length, current_page: wish.page || 1 };
      return ok({ meta, payload: pageOf(contacts, wish, reply) });
    },
  }),
);

const text = fc.constantFrom(
  'ada',
  'ADA',
  ' ada ',
  'A',
  '+',
  '+12',
  'example',
  'person-',
  'Person-',
  'nobody',
  '%',
);

export const search = fc.tuple(page, text).map(
  ([wish, q]): Move<Model> => ({
    send: () => ({ method: 'GET', path: `${CONTACTS}/search?${queryOf(wish, [['q', q]])}` }),
    expect(model, reply) {
      const exact = q.trim();
      const any = new RegExp(exact.replace(/[+%-]/g, '\\$&'), 'i');
      const contacts = model.contacts.filter(
        ({ name, email, phone_number, identifier, additional_attributes: { company_name } }) =>
          [name, email ?? '', phone_number ?? '', `${company_name ?? ''}`].some((value) => any.test(value)) ||
          (identifier ?? '').includes(exact),
      );
      const payload = pageOf(contacts, wish, reply);
      const number = Number(wish.page || 1);
      const has_more = contacts.length > number * 15;
      return ok({ meta: { count: payload.length, current_page: wish.page || 1, has_more }, payload });
    },
  }),
);
