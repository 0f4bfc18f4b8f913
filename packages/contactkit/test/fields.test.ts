import { describe, expect, it } from 'vitest';
import type { ContactCreate, ContactField } from '../src/index.js';
import { fakeFetch } from './fake-fetch.js';
import { type FieldPlace, fieldPlaces } from './field-places.js';
import { providerCases, providerNames } from './provider-cases.js';

const VALUES = {
  fullName: 'Ada Okafor',
  firstName: 'Ada',
  lastName: 'Okafor',
  username: 'ada_o',
  emails: ['ada@okafor.example'],
  phones: ['+13055550117'],
  avatarUrl: 'https://img.example.com/ada.png',
  company: 'Okafor Labs',
  tags: ['vip', 'fair'],
  attributes: { plan: 'gold' },
  externalId: 'crm-77',
  blocked: true,
} as const satisfies Required<ContactCreate>;

type Row = FieldPlace & { field: ContactField };

describe.each(providerNames)('%s', (provider) => {
  const { open, needs, extra, id, answer } = providerCases[provider];
  const rows: Row[] = fieldsOf(fieldPlaces).map((field) => ({ field, ...fieldPlaces[field][provider] }));
  const setUp = () => {
    const { fetch, sent } = fakeFetch(answer);
    return { contacts: open({ fetch }), sent };
  };

  it.each(rows.filter(({ create }) => create))('create stores $field at $create', async ({ field }) => {
    const { contacts, sent } = setUp();
    const contact = { ...needs, [field]: VALUES[field] };
    await contacts.create(contact);
    expect(sent.map(({ body }) => body)).toEqual([
      { ...extra, ...expectedBody(provider, 'create', contact) },
    ]);
  });

  it.each(rows.filter(({ create }) => !create))(
    'create refuses $field before any request',
    async ({ field }) => {
      const { contacts, sent } = setUp();
      const call = contacts.create({ ...needs, [field]: VALUES[field] });
      await expect(call).rejects.toMatchObject({
        name: 'UnsupportedError',
        provider,
        operation: 'create',
        field,
      });
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(({ update }) => update))('update stores $field at $update', async ({ field }) => {
    const { contacts, sent } = setUp();
    const changes = { [field]: VALUES[field] };
    await contacts.update(id, changes);
    expect(sent.map(({ body }) => body)).toEqual([expectedBody(provider, 'update', changes)]);
  });

  it.each(rows.filter(({ update }) => !update))(
    'update refuses $field before any request',
    async ({ field }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: VALUES[field] });
      await expect(call).rejects.toMatchObject({
        name: 'UnsupportedError',
        provider,
        operation: 'update',
        field,
      });
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(isClearable))(
    'update clears $field with null',
    async ({ field, update = '', cleared }) => {
      const { contacts, sent } = setUp();
      await contacts.update(id, { [field]: null });
      expect(sent.map(({ body }) => body)).toEqual([{ [update]: cleared }]);
    },
  );

  it.each(rows.filter((row) => !isClearable(row)))(
    'update refuses null for $field before any request',
    async ({ field }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: null });
      await expect(call).rejects.toMatchObject({
        name: 'UnsupportedError',
        provider,
        operation: 'update',
        field,
      });
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(({ field }) => field === 'emails' || field === 'phones'))(
    'update takes [] for $field as it takes null',
    async ({ field, update = '', ...row }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: [] });
      if (!('cleared' in row)) await expect(call).rejects.toMatchObject({ name: 'UnsupportedError', field });
      else await call;
      expect(sent.map(({ body }) => body)).toEqual('cleared' in row ? [{ [update]: null }] : []);
    },
  );

  it.each(rows.filter(({ create, update }) => create || update))(
    'create refuses null for $field before any request',
    async ({ field }) => {
      const { contacts, sent } = setUp();
      const call = contacts.create({ ...needs, [field]: null });
      await expect(call).rejects.toThrow(`'${field}'`);
      expect(sent).toEqual([]);
    },
  );

  it('takes undefined for a field that is absent', async () => {
    const { contacts, sent } = setUp();
    const nothing = Object.fromEntries(fieldsOf(fieldPlaces).map((field) => [field, undefined]));
    await contacts.create({ ...nothing, ...needs });
    await contacts.update(id, nothing);
    expect(sent.map(({ body }) => body)).toEqual([
      { ...extra, ...expectedBody(provider, 'create', needs) },
      {},
    ]);
  });

  it.each(Object.keys(needs))('create without %s is refused before any request', async (field) => {
    const { contacts, sent } = setUp();
    for (const value of [undefined, '', []]) {
      const call = contacts.create({ ...needs, [field]: value });
      await expect(call).rejects.toMatchObject({
        name: 'ArgumentError',
        message: expect.stringContaining(field),
      });
    }
    expect(sent).toEqual([]);
  });

  it('refuses a field that the model does not have, by its name', async () => {
    const { contacts, sent } = setUp();
    const misspelt: object = { fullname: 'Ada' };
    const refusal = { name: 'UnsupportedError', field: 'fullname' };
    await expect(contacts.create({ ...needs, ...misspelt })).rejects.toMatchObject(refusal);
    await expect(contacts.update(id, misspelt)).rejects.toMatchObject(refusal);
    expect(sent).toEqual([]);
  });
});

function isClearable(row: Row): boolean {
  return 'cleared' in row;
}

function fieldsOf<Field extends string>(table: Record<Field, unknown>): Field[] {
  return Object.keys(table).filter((name): name is Field => name in table);
}

/** The body that the table of places says. */
function expectedBody(
  provider: (typeof providerNames)[number],
  operation: 'create' | 'update',
  contact: ContactCreate,
): Record<string, unknown> {
  const members = fieldsOf(fieldPlaces).flatMap((field) => {
    const value = contact[field];
    const path = fieldPlaces[field][provider][operation];
    return value === undefined || path === undefined ? [] : [memberAt(path, wireValue(field, value))];
  });
  return Object.assign({}, ...members);
}

function memberAt(path: string, value: unknown): Record<string, unknown> {
  const [first = '', second] = path.split('.');
  return { [first]: second === undefined ? value : { [second]: value } };
}

/** Emails and phones are one text on the wire. */
function wireValue(field: ContactField, value: unknown): unknown {
  return (field === 'emails' || field === 'phones') && Array.isArray(value) ? value[0] : value;
}
