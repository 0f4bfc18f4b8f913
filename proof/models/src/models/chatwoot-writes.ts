import fc from 'fast-check';
import type { Move, Reply } from '../run-model.js';
import {
  API,
  type Attributes,
  at,
  CONTACTS,
  type Contact,
  find,
  type Model,
  NOW,
  notFound,
  ok,
  UUID,
  WHATSAPP,
  which,
} from './chatwoot-model.js';

const leaf = fc.constantFrom<unknown>('Graz', 'Bergen', 3, null, true, [1, 2], {});
const attributes: fc.Arbitrary<Attributes> = fc.dictionary(
  fc.constantFrom('city', 'company_name', 'plan'),
  fc.oneof(leaf, fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf, { noNullPrototype: true })),
  { noNullPrototype: true, maxKeys: 3 },
);
/** Few enough values, so that some are taken. */
const few = [0, 1, 2, 3, 4, 5, 6, 7];
const members = {
  name: fc.constantFrom('Ada', 'ada b', 'Bo', '', ' ', 'Zoë'),
  email: fc.constantFrom(
    'nora@lindqvist.example',
    ...few.flatMap((one) => [`a${one}@x.example`, `A${one}@X.example`]),
  ),
  phone_number: fc.constantFrom('+12025550143', ...few.map((one) => `+${13055550110 + one}`)),
  identifier: fc.constantFrom('', ' ', ...few.flatMap((one) => [`a${one}`, `A${one}`])),
  blocked: fc.boolean(),
  additional_attributes: attributes,
  custom_attributes: attributes,
};

const blank = (text: string | null | undefined) => (!text || text.trim() === '' ? null : text);

/** Texts and names of members of a contact that another one has. */
function invalid(model: Model, contact: Contact): Reply | undefined {
  const others = model.contacts.filter(({ id }) => id !== contact.id);
  const wrong = [
    ['email', 'Email'],
    ['identifier', 'Identifier'],
    ['phone_number', 'Phone number'],
  ].filter(([key]) => {
    const value = contact[key as 'email'];
    return value !== null && others.some((other) => other[key as 'email'] === value);
  });
  if (wrong.length === 0) return undefined;
  const message = wrong.map(([, label]) => `${label} has already been taken`).join(', ');
  return { status: 422, body: { message, attributes: wrong.map(([key]) => key) } };
}

const inbox_id = fc.oneof({ weight: 4, arbitrary: fc.constant(9) }, fc.constantFrom(12, 5));

export const create = fc
  .record(
    { inbox_id, source_id: fc.constantFrom('own', undefined, undefined), ...members },
    { requiredKeys: ['inbox_id'] },
  )
  .map(
    (body): Move<Model> => ({
      send: () => ({ method: 'POST', path: CONTACTS, body }),
      expect(model, reply) {
        const { inbox_id, source_id, ...own } = body;
        const contact: Contact = {
          ...{
            id: model.lastId + 1,
            name: '',
            thumbnail: '',
            blocked: false,
            availability_status: 'offline',
          },
          ...{ additional_attributes: {}, custom_attributes: {}, created_at: NOW / 1000 },
          ...own,
          email: own.email?.toLowerCase() ?? null,
          phone_number: own.phone_number ?? null,
          identifier: blank(own.identifier),
        };
        const refusal = invalid(model, contact);
        if (refusal) return refusal;
        if (inbox_id === 5) return notFound;
        const inbox = inbox_id === 9 ? API : WHATSAPP;
        const made = inbox === WHATSAPP ? contact.phone_number?.slice(1) : newUuid(reply);
        const source = source_id ?? made;
        const missing = 'param is missing or the value is empty: contact phone number';
        if (source === undefined) return { status: 422, body: { error: missing } };
        contact.contact_inboxes = [{ source_id: source, inbox }];
        model.contacts.push(contact);
        model.lastId = contact.id;
        const { avatar_url: _, provider: __, ...short } = inbox;
        const day = '2025-11-01T10:00:00.000Z';
        const stored = { ...short, account_id: 3, created_at: day, updated_at: day };
        return ok({ payload: { contact, contact_inbox: { source_id: source, inbox: stored } } });
      },
    }),
  );

/** The UUID that the twin made. */
function newUuid({ body }: Reply): string {
  const source = (body as { payload?: { contact_inbox: { source_id: string } } }).payload?.contact_inbox
    .source_id;
  return source !== undefined && UUID.test(source) ? source : 'no UUID';
}

const changes = fc.record(
  {
    ...members,
    email: fc.option(members.email),
    phone_number: fc.option(members.phone_number),
    identifier: fc.option(members.identifier),
  },
  { requiredKeys: [] },
);

export const update = fc.tuple(which, changes).map(
  ([index, body]): Move<Model> => ({
    send: (model) => ({ method: 'PATCH', path: at(model, index), body }),
    expect(model) {
      const contact = find(model, index);
      if (!contact) return notFound;
      const changed: Contact = {
        ...contact,
        ...body,
        email: 'email' in body ? (body.email?.toLowerCase() ?? null) : contact.email,
        phone_number: 'phone_number' in body ? (body.phone_number ?? null) : contact.phone_number,
        identifier: 'identifier' in body ? blank(body.identifier) : contact.identifier,
        additional_attributes: { ...contact.additional_attributes, ...body.additional_attributes },
        custom_attributes: { ...contact.custom_attributes, ...body.custom_attributes },
      };
      const refusal = invalid(model, changed);
      if (refusal) return refusal;
      model.contacts = model.contacts.map((other) => (other === contact ? changed : other));
      return ok({ payload: changed });
    },
  }),
);
