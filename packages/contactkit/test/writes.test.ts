import { createSendblue } from '@contactkit/sendblue';
import { describe, expect, it, vi } from 'vitest';
import { type ContactCreate, type ContactsProvider, createContacts, sendblue } from '../src/index.js';
import { toContact } from '../src/providers/digivault.js';
import { openFake } from './open-fake.js';
import { providerNames } from './provider-cases.js';
import { digivaultRecord, sendblueRecord } from './records.js';

/** Every field of the model, of which each provider stores some. */
const EVERYTHING = {
  fullName: 'Ada Okafor',
  firstName: 'Ada',
  lastName: 'Okafor',
  username: 'ada_o',
  emails: ['Ada@okafor.example', 'second@okafor.example'],
  phones: ['+12025550117', '+12025550118'],
  avatarUrl: 'https://img.example.com/ada.png',
  company: 'Okafor Labs',
  tags: ['vip'],
  attributes: { plan: 'gold', seats: 4 },
  externalId: 'crm-77',
  blocked: true,
} satisfies ContactCreate;

describe.each(providerNames)('%s', (name) => {
  it('says of each value that was given what has become of it', async () => {
    const { contacts, id } = openFake(name);
    const created = await contacts.create(EVERYTHING, { lossy: 'drop' });
    expect(Object.keys(created.mapping)).toEqual(expect.arrayContaining(Object.keys(EVERYTHING)));
    const updated = await contacts.update(id, EVERYTHING, { lossy: 'drop' });
    expect(Object.keys(updated.mapping)).toEqual(expect.arrayContaining(Object.keys(EVERYTHING)));
    for (const { outcome } of Object.values({ ...created.mapping, ...updated.mapping })) {
      expect(outcome).toMatch(/^(exact|transformed|dropped)$/);
    }
  });

  it('previews what a write then says, and sends nothing', async () => {
    const { contacts, sent, id } = openFake(name);
    const created = contacts.preview.create(EVERYTHING, { lossy: 'drop' });
    const updated = contacts.preview.update(EVERYTHING, { lossy: 'drop' });
    expect(sent).toEqual([]);
    expect(await contacts.create(EVERYTHING, { lossy: 'drop' })).toMatchObject({ mapping: created });
    expect(await contacts.update(id, EVERYTHING, { lossy: 'drop' })).toMatchObject({ mapping: updated });
  });

  it('previews the error that the write rejects with', async () => {
    const { contacts, sent } = openFake(name);
    const refused = Object.values(contacts.preview.create(EVERYTHING)).find(
      ({ outcome }) => outcome === 'refused',
    );
    expect(refused).toMatchObject({ error: { name: 'UnsupportedError', provider: name } });
    const call = contacts.create(EVERYTHING);
    await expect(call).rejects.toEqual(refused?.outcome === 'refused' && refused.error);
    expect(sent).toEqual([]);
  });

  it('previews what is missing', () => {
    const { contacts, needs } = openFake(name);
    const mapping = contacts.preview.create({});
    expect(Object.keys(mapping)).toEqual(Object.keys(needs));
    for (const entry of Object.values(mapping)) {
      expect(entry).toMatchObject({ outcome: 'refused', error: { name: 'ArgumentError' } });
    }
    expect(contacts.preview.update({})).toEqual({});
  });

  it('keeps what was given as it was', async () => {
    const { contacts, id } = openFake(name);
    const given = structuredClone(EVERYTHING);
    await contacts.create(given, { lossy: 'drop' });
    await contacts.update(id, given, { lossy: 'drop' });
    expect(given).toEqual(EVERYTHING);
  });
});

it('previews one of many by the places that this request has', async () => {
  const { contacts, sent } = openFake('sendblue');
  const contact = { phones: ['+12025550117'], company: 'Okafor Labs' };
  expect(contacts.preview.create(contact)).toMatchObject({
    phones: { outcome: 'exact', to: 'number' },
    company: { outcome: 'refused', error: { operation: 'create' } },
  });
  expect(contacts.preview.bulkCreate(contact)).toEqual({
    phones: { outcome: 'exact', to: 'phone' },
    company: { outcome: 'exact', to: 'company_name' },
  });
  expect(sent).toEqual([]);
});

describe('stashing', () => {
  const stashed = { phones: ['+12025550117'], tags: ['vip'], firstName: 'Ada', company: 'Okafor Labs' };

  it.each([
    [
      'orq',
      'metadata',
      {
        contactkit_phones: ['+12025550117'],
        contactkit_firstName: 'Ada',
        contactkit_company: 'Okafor Labs',
      },
    ],
    ['chatwoot', 'custom_attributes', { contactkit_tags: ['vip'], contactkit_firstName: 'Ada' }],
    ['sendblue', 'custom_variables', { contactkit_company: 'Okafor Labs' }],
  ] as const)('keeps what %s has no place for among its %s', async (name, place, attributes) => {
    const { contacts, sent, needs } = openFake(name);
    const contact = { ...needs, ...stashed };
    const { mapping } = await contacts.create(contact, { lossy: 'stash' });
    expect(sent[0]?.body).toMatchObject({ [place]: attributes });
    for (const attribute of Object.keys(attributes)) {
      const field = attribute.replace('contactkit_', '');
      expect(mapping[field]).toEqual({ outcome: 'stashed', to: `${place}.${attribute}` });
    }
  });

  it('is refused by DigiVault, which has no attributes, with the one option that is left', async () => {
    const { contacts, sent, needs } = openFake('digivault');
    const call = contacts.create({ ...needs, tags: ['vip'] }, { lossy: 'stash' });
    await expect(call).rejects.toThrow(
      "digivault cannot store 'tags' on create. Pass { lossy: 'drop' } to leave it out.",
    );
    expect(sent).toEqual([]);
  });

  it('is refused by an update of orq that would replace the attributes which it does not know', async () => {
    const { contacts, sent, id } = openFake('orq');
    const call = contacts.update(id, { company: 'Okafor Labs' }, { lossy: 'stash' });
    await expect(call).rejects.toMatchObject({ name: 'UnsupportedError', field: 'company' });
    expect(sent).toEqual([]);
    await contacts.update(id, { company: 'Okafor Labs', attributes: { plan: 'gold' } }, { lossy: 'stash' });
    expect(sent[0]?.body).toEqual({ metadata: { plan: 'gold', contactkit_company: 'Okafor Labs' } });
  });
});

describe('the options of a write', () => {
  const options = { headers: { 'x-trace': '7' }, signal: new AbortController().signal };

  it('are those of the call alone for the provider: lossy is not', async () => {
    const answer = () => vi.fn(async () => toContact(digivaultRecord));
    const provider = {
      name: 'somewhere',
      fields: { username: { create: 'user', update: 'user' } },
      pages: { default: 2, largest: 3 },
      operations: {},
      list: vi.fn(),
      retrieve: answer(),
      create: answer(),
      update: answer(),
      delete: vi.fn(),
    } satisfies ContactsProvider;
    const contacts = createContacts(provider);
    await contacts.create({ username: 'ada', tags: ['vip'] }, { lossy: 'drop', ...options });
    await contacts.update('1', { username: 'ada' }, { lossy: 'refuse', ...options });
    await contacts.create({ username: 'ada' });
    expect(provider.create.mock.calls).toStrictEqual([
      [{ username: 'ada' }, options],
      [{ username: 'ada' }, undefined],
    ]);
    expect(provider.update.mock.calls).toStrictEqual([['1', { username: 'ada' }, options]]);
  });

  it('are those of the call alone for Sendblue, when it upserts or makes many', async () => {
    const client = createSendblue({ apiKey: 'test-key', apiSecret: 'test-secret' });
    const create = vi.fn(async () => ({ status: 'OK', contact: sendblueRecord }));
    const bulk = { ...client.contacts.bulk, create: vi.fn(async () => ({ contacts: [sendblueRecord] })) };
    const contacts = createContacts(sendblue({ contacts: { ...client.contacts, create, bulk } }));
    const contact = { phones: ['+12025550143'] };
    await contacts.upsert(contact, { lossy: 'drop', ...options });
    await contacts.bulk.create([contact], { lossy: 'drop', ...options });
    expect(create).toHaveBeenCalledExactlyOnceWith(expect.anything(), options);
    expect(bulk.create).toHaveBeenCalledExactlyOnceWith(expect.anything(), options);
  });
});
