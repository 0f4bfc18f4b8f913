import { describe, expect, it } from 'vitest';
import {
  type ContactCreate,
  type ContactField,
  contactFields,
  createContacts,
  type FieldKind,
  type FieldRule,
} from '../src/index.js';
import { bodiesOf, fakeFetch } from './fake-fetch.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

/** A value of each kind of field, and what it and its clearing are on the wire. */
const KINDS: Record<FieldKind, { value: unknown; sent: unknown; cleared: unknown }> = {
  text: { value: 'Ada Okafor', sent: 'Ada Okafor', cleared: null },
  texts: { value: ['vip', 'fair'], sent: ['vip', 'fair'], cleared: [] },
  entries: { value: ['+13055550117'], sent: '+13055550117', cleared: null },
  values: { value: { plan: 'gold' }, sent: { plan: 'gold' }, cleared: {} },
  flag: { value: true, sent: true, cleared: null },
};

const fields = Object.keys(contactFields).filter((name): name is ContactField => name in contactFields);

describe.each(providerNames)('%s', (provider) => {
  const { open, needs, extra, id, answer } = providerCaseOf(provider);
  const setUp = () => {
    const { fetch, sent } = fakeFetch(answer);
    const contacts = createContacts(open({ fetch }));
    return { contacts, sent, table: contacts.capabilities.fields };
  };
  const { table } = setUp();
  const rows = fields.map((field) => {
    const rule: FieldRule = table[field] ?? {};
    return { field, ...rule, ...KINDS[contactFields[field]] };
  });
  const needed = membersOf(needs, table, 'create');

  it.each(rows.filter(({ create }) => create))(
    'create stores $field at $create',
    async ({ field, create = '', value, sent: onTheWire }) => {
      const { contacts, sent } = setUp();
      await contacts.create({ ...needs, [field]: value });
      expect(bodiesOf(sent)).toEqual([{ ...extra, ...needed, ...memberAt(create, onTheWire) }]);
    },
  );

  it.each(rows.filter(({ create }) => !create))(
    'create refuses $field before any request',
    async ({ field, value }) => {
      const { contacts, sent } = setUp();
      const call = contacts.create({ ...needs, [field]: value });
      const refusal = { name: 'UnsupportedError', provider, operation: 'create', field };
      await expect(call).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(({ update }) => update))(
    'update stores $field at $update',
    async ({ field, update = '', value, sent: onTheWire }) => {
      const { contacts, sent } = setUp();
      await contacts.update(id, { [field]: value });
      expect(bodiesOf(sent)).toEqual([memberAt(update, onTheWire)]);
    },
  );

  it.each(rows.filter(({ update }) => !update))(
    'update refuses $field before any request',
    async ({ field, value }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: value });
      const refusal = { name: 'UnsupportedError', provider, operation: 'update', field };
      await expect(call).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(({ clear }) => clear))(
    'update clears $field with null',
    async ({ field, update = '', cleared }) => {
      const { contacts, sent } = setUp();
      await contacts.update(id, { [field]: null });
      expect(bodiesOf(sent)).toEqual([memberAt(update, cleared)]);
    },
  );

  it.each(rows.filter(({ clear }) => !clear))(
    'update refuses null for $field before any request',
    async ({ field }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: null });
      const refusal = { name: 'UnsupportedError', provider, operation: 'update', field };
      await expect(call).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    },
  );

  it.each(rows.filter(({ field }) => contactFields[field] === 'entries'))(
    'update takes [] for $field as it takes null',
    async ({ field, update = '', clear }) => {
      const { contacts, sent } = setUp();
      const call = contacts.update(id, { [field]: [] });
      if (clear) await call;
      else await expect(call).rejects.toMatchObject({ name: 'UnsupportedError', field });
      expect(bodiesOf(sent)).toEqual(clear ? [memberAt(update, null)] : []);
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
    const nothing = Object.fromEntries(fields.map((field) => [field, undefined]));
    await contacts.create({ ...nothing, ...needs });
    await contacts.update(id, nothing);
    expect(bodiesOf(sent)).toEqual([{ ...extra, ...needed }, {}]);
  });

  it('refuses to create without what it needs, before any request', async () => {
    const { contacts, sent } = setUp();
    const required = rows.filter((row) => row.required);
    expect(required.map(({ field }) => field).sort()).toEqual(Object.keys(needs).sort());
    for (const { field } of required) {
      for (const value of [undefined, '', []]) {
        const call = contacts.create({ ...needs, [field]: value });
        const message = expect.stringContaining(field);
        await expect(call).rejects.toMatchObject({ name: 'ArgumentError', message });
      }
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

/** Members of a body that hold these values, where the table says. */
function membersOf(
  values: ContactCreate,
  table: Partial<Record<ContactField, FieldRule>>,
  operation: 'create' | 'update',
): object {
  const members = fields.map((field) => {
    const path = table[field]?.[operation];
    const value = values[field];
    if (value === undefined || path === undefined) return {};
    return memberAt(path, contactFields[field] === 'entries' && Array.isArray(value) ? value[0] : value);
  });
  return Object.assign({}, ...members);
}

function memberAt(path: string, value: unknown): Record<string, unknown> {
  const [first = '', second] = path.split('.');
  return { [first]: second === undefined ? value : { [second]: value } };
}
