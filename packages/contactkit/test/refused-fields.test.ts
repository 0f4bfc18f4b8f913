import { describe, expect, it } from 'vitest';
import { type ContactField, contactFields, type FieldKind, type FieldRule } from '../src/index.js';
import { bodiesOf } from './fake-fetch.js';
import { openFake } from './open-fake.js';
import { providerNames } from './provider-cases.js';

const VALUES: Record<FieldKind, unknown> = {
  text: 'Ada Okafor',
  texts: ['vip', 'fair'],
  entries: ['+13055550117'],
  values: { plan: 'gold' },
  flag: true,
};
const fields = Object.keys(contactFields).filter((name): name is ContactField => name in contactFields);

describe.each(providerNames)('%s', (provider) => {
  const { contacts, sent, needs, id } = openFake(provider);
  const rows = fields.map((field) => {
    const rule: FieldRule = contacts.capabilities.fields[field] ?? {};
    return { ...rule, field, value: VALUES[contactFields[field]] };
  });
  const write = {
    create: (values: object) => contacts.create({ ...needs, ...values }),
    update: (values: object) => contacts.update(id, values),
  };

  describe.each(['create', 'update'] as const)('%s', (operation) => {
    it.each(rows.filter((row) => !row[operation]))('refuses $field and sends nothing', async (row) => {
      const refusal = { name: 'UnsupportedError', provider, operation, field: row.field };
      await expect(write[operation]({ [row.field]: row.value })).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    });

    it('refuses a misspelt field by its name and sends nothing', async () => {
      const refusal = { name: 'UnsupportedError', provider, operation, field: 'fullname' };
      await expect(write[operation]({ fullname: 'Ada' })).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    });
  });

  const stored = rows.filter(({ create, update }) => create || update);
  it.each(stored)('create refuses null for $field and sends nothing', async ({ field }) => {
    await expect(write.create({ [field]: null })).rejects.toThrow(`'${field}'`);
    expect(sent).toEqual([]);
  });

  it.each(rows.filter(({ clear }) => !clear))(
    'update refuses null for $field and sends nothing',
    async (row) => {
      const refusal = { name: 'UnsupportedError', provider, operation: 'update', field: row.field };
      await expect(write.update({ [row.field]: null })).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    },
  );

  const required = rows.filter((row) => row.required);
  it.each(required)('refuses a new contact without $field and sends nothing', async ({ field }) => {
    for (const value of [undefined, '', []]) {
      const refusal = { name: 'ArgumentError', message: expect.stringContaining(field) };
      await expect(write.create({ [field]: value })).rejects.toMatchObject(refusal);
    }
    expect(sent).toEqual([]);
  });

  it('requires what a contact cannot be made without', () => {
    expect(required.map(({ field }) => field).sort()).toEqual(Object.keys(needs).sort());
  });

  it('takes a member that is undefined for one that is absent', async () => {
    const fake = openFake(provider);
    const nothing = Object.fromEntries(fields.map((field) => [field, undefined]));
    await fake.contacts.create(needs);
    await fake.contacts.create({ ...nothing, ...needs });
    await fake.contacts.update(id, nothing);
    const [bare, ...others] = bodiesOf(fake.sent);
    expect(others).toEqual([bare, {}]);
  });
});
