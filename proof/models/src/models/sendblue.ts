import fc from 'fast-check';
import { expect } from 'vitest';
import type { ModelRun, Move, Reply } from '../run-model.js';

type Row = Record<string, unknown> & { phone: string; custom_variables: object };

/** All contacts, oldest first. */
interface Model {
  contacts: Row[];
  readonly skipsKnown: boolean;
  readonly refusesWith200: boolean;
}

const LIST = '/api/v2/contacts';
const NOW = 1_771_500_000_000;
const created_at = new Date(NOW).toISOString();
const OLD_NAMES: Record<string, string> = {
  firstName: 'first_name',
  lastName: 'last_name',
  companyName: 'company_name',
  assignedToEmail: 'assigned_to_email',
  sendblueNumber: 'sendblue_number',
  optOut: 'opt_out',
};

/** Few numbers, so that many are known; the last one is never a contact's. */
const PHONES = [
  '+12025550143',
  '+442079460958',
  '+12025550101',
  '+12025550102',
  '+442079460111',
  '+442079460112',
];
const phone = fc.constantFrom(...PHONES);
const text = fc.constantFrom('', 'Ada', 'ada', 'Bea', 'Zoë', 'Émile');
const tags = fc.array(fc.constantFrom('lead', 'fair', 'vip'), { maxLength: 3 });
const custom_variables = fc.dictionary(
  fc.constantFrom('Plan', 'Seats', '__proto__'),
  fc.string({ maxLength: 5 }),
  {
    maxKeys: 3,
  },
);
const line = fc.constantFrom('+12025550100', '+12025550199');
const changes = fc.record(
  {
    first_name: text,
    firstName: text,
    last_name: text,
    lastName: text,
    company_name: text,
    companyName: text,
    assigned_to_email: text,
    assignedToEmail: text,
    sendblue_number: line,
    sendblueNumber: line,
    opt_out: fc.boolean(),
    optOut: fc.boolean(),
    tags,
    custom_variables,
  },
  { requiredKeys: [] },
);

const ok = (body: unknown): Reply => ({ status: 200, body });
const refusal = ({ refusesWith200 }: Model, status: number, message: string): Reply => ({
  status: refusesWith200 ? 200 : status,
  body: { status: 'ERROR', message },
});
const notFound = (model: Model) => refusal(model, 404, 'Contact not found');
const find = ({ contacts }: Model, number: string) => contacts.find((contact) => contact.phone === number);

/** What a body says, in new names, of which only the given ones count. */
function said(body: Record<string, unknown>, names: string): Record<string, unknown> {
  const old = Object.entries(body).map(([name, value]) => [OLD_NAMES[name] ?? '', value]);
  const all: Record<string, unknown> = { ...Object.fromEntries(old), ...body };
  const kept = Object.entries(all).filter(([name]) =>
    ` ${names} tags custom_variables `.includes(` ${name} `),
  );
  return Object.fromEntries(kept);
}

function change(contact: Row, changed: Record<string, unknown>): Row {
  const custom_variables = {
    ...contact.custom_variables,
    ...(changed.custom_variables as object | undefined),
  };
  return { ...contact, ...changed, custom_variables };
}

/** Creates a contact, or changes the one that has the number. */
function put(model: Model, number: string, changed: Record<string, unknown>): Row {
  const index = model.contacts.findIndex((contact) => contact.phone === number);
  const bare = { phone: number, tags: [], custom_variables: {}, verified: false, opt_out: false, created_at };
  const contact = change(model.contacts[index] ?? bare, changed);
  if (index < 0) model.contacts.push(contact);
  else model.contacts[index] = contact;
  return contact;
}

function remove(model: Model, number: string): boolean {
  const before = model.contacts.length;
  model.contacts = model.contacts.filter((contact) => contact.phone !== number);
  return model.contacts.length < before;
}

const create = fc.tuple(phone, changes, fc.option(fc.boolean(), { nil: undefined })).map(
  ([number, given, update_if_exists]): Move<Model> => ({
    send: () => ({ method: 'POST', path: LIST, body: { ...given, number, update_if_exists } }),
    expect(model) {
      if (find(model, number) && !update_if_exists) return refusal(model, 409, 'Contact already exists');
      const taken = said(given, 'first_name last_name assigned_to_email sendblue_number');
      return ok({ status: 'OK', contact: put(model, number, taken) });
    },
  }),
);

const bulkCreate = fc.array(fc.tuple(phone, changes), { maxLength: 3 }).map(
  (people): Move<Model> => ({
    send: () => ({
      method: 'POST',
      path: `${LIST}/bulk`,
      body: { contacts: people.map(([number, given]) => ({ ...given, phone: number })) },
    }),
    expect(model) {
      const shown: string[] = [];
      for (const [number, { firstName, lastName, companyName, ...given }] of people) {
        if (find(model, number) && model.skipsKnown) continue;
        put(model, number, said(given, 'first_name last_name company_name'));
        if (!shown.includes(number)) shown.push(number);
      }
      return ok({ status: 'OK', contacts: shown.map((number) => find(model, number)) });
    },
  }),
);

const retrieve = phone.map(
  (number): Move<Model> => ({
    send: () => ({ method: 'GET', path: `${LIST}/${number}` }),
    expect(model) {
      const contact = find(model, number);
      return contact ? ok({ status: 'OK', contact }) : notFound(model);
    },
  }),
);

const update = fc.tuple(phone, changes).map(
  ([number, given]): Move<Model> => ({
    send: () => ({ method: 'PUT', path: `${LIST}/${encodeURIComponent(number)}`, body: given }),
    expect(model) {
      if (!find(model, number)) return notFound(model);
      const all = 'first_name last_name company_name assigned_to_email sendblue_number opt_out';
      return ok({ status: 'OK', contact: put(model, number, said(given, all)) });
    },
  }),
);

const removeOne = phone.map(
  (number): Move<Model> => ({
    send: () => ({ method: 'DELETE', path: `${LIST}/${number}` }),
    expect: (model) => (remove(model, number) ? ok({ status: 'OK' }) : notFound(model)),
  }),
);

const bulkDelete = fc.array(phone, { minLength: 1, maxLength: 3 }).map(
  (contact_ids): Move<Model> => ({
    send: () => ({ method: 'DELETE', path: LIST, body: { contact_ids } }),
    expect(model) {
      let amount = 0;
      for (const number of contact_ids) if (remove(model, number)) amount += 1;
      return ok({ status: 'OK', amount });
    },
  }),
);

const verify = phone.map(
  (number): Move<Model> => ({
    send: () => ({ method: 'POST', path: `${LIST}/verify`, body: { number } }),
    expect: (model) => (find(model, number) ? ok({ status: 'OK' }) : notFound(model)),
  }),
);

const optOut = fc.tuple(phone, fc.option(fc.boolean(), { nil: undefined })).map(
  ([number, opted_out]): Move<Model> => ({
    send: () => ({ method: 'POST', path: `${LIST}/opt-out`, body: { number, opted_out } }),
    expect(model) {
      if (!find(model, number)) return notFound(model);
      put(model, number, { opt_out: opted_out !== false });
      return ok({ status: 'OK', number, opted_out: opted_out !== false });
    },
  }),
);

const count = fc.constant<Move<Model>>({
  send: () => ({ method: 'GET', path: `${LIST}/count` }),
  expect: ({ contacts }) => ok({ count: contacts.length }),
});

const SORTED_BY: Record<string, string> = { firstName: 'first_name', lastName: 'last_name', phone: 'phone' };

const list = fc
  .record(
    {
      limit: fc.integer({ min: 1, max: 4 }),
      offset: fc.integer({ min: 0, max: 5 }),
      order_by: fc.constantFrom('created_at', 'firstName', 'lastName', 'phone', 'constructor'),
      order_direction: fc.constantFrom('asc', 'desc'),
      phone_number: phone,
    },
    { requiredKeys: [] },
  )
  .map(
    (query): Move<Model> => ({
      send: () => ({
        method: 'GET',
        path: `${LIST}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`,
      }),
      expect({ contacts }) {
        const { limit = 100, offset = 0, order_by = '', order_direction, phone_number } = query;
        const key = Object.hasOwn(SORTED_BY, order_by) ? SORTED_BY[order_by] : undefined;
        const of = (contact: Row) => (key && String(contact[key] ?? '')) || '';
        const wanted = contacts.filter((contact) => !phone_number || contact.phone === phone_number);
        // Sorting is stable: what is equal stays in the order of creation.
        wanted.sort((one, other) => Number(of(one) > of(other)) - Number(of(one) < of(other)));
        if (order_direction !== 'asc') wanted.reverse();
        return ok(wanted.slice(offset, offset + limit));
      },
    }),
  );

const wrong = fc
  .constantFrom<[string, string, unknown]>(
    ['POST', LIST, { first_name: 'x' }],
    ['POST', LIST, { number: '2025550101' }],
    ['POST', `${LIST}/bulk`, { contacts: [{ number: '+12025550101' }] }],
    ['POST', `${LIST}/verify`, {}],
    ['POST', `${LIST}/opt-out`, { opted_out: true }],
    ['POST', `${LIST}/opt-out`, { number: PHONES[0], opted_out: 'yes' }],
    ['PUT', `${LIST}/${PHONES[0]}`, { tags: 'vip' }],
    ['PUT', `${LIST}/${PHONES[0]}`, undefined],
    ['DELETE', LIST, { contact_ids: [] }],
    ['GET', `${LIST}?limit=1001`, undefined],
    ['GET', `${LIST}?offset=10001`, undefined],
  )
  .map(
    ([method, path, body]): Move<Model> => ({
      send: () => ({ method, path, body }),
      expect: () => ({ status: 400, body: { status: 'ERROR', message: expect.any(String) } }),
    }),
  );

/** A run of Sendblue, with some quirks the other way. */
export function sendblueRun(quirks: Readonly<Record<string, boolean>> = {}): ModelRun<Model> {
  return {
    provider: 'sendblue',
    options: { now: () => NOW, quirks },
    createModel: (contacts) => ({
      contacts: [...contacts] as Row[],
      skipsKnown: quirks['bulk-create-skips-known'] ?? true,
      refusesWith200: quirks['error-as-200'] ?? false,
    }),
    headers: { 'sb-api-key-id': 'key', 'sb-api-secret-key': 'secret' },
    moves: [
      list,
      list,
      create,
      create,
      update,
      bulkCreate,
      retrieve,
      count,
      verify,
      optOut,
      removeOne,
      bulkDelete,
      wrong,
    ],
  };
}
