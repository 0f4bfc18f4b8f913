import { createChatwoot } from '@contactkit/chatwoot';
import { describe, expect, it } from 'vitest';
import { fakeFetch, type SentRequest } from '../../test/fake-fetch.js';
import { chatwootRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import { createContacts } from '../create-contacts.js';
import { packCursor } from '../cursor.js';
import { chatwoot, toContact } from './chatwoot.js';

const CREDENTIALS = { apiAccessToken: 'test-token', accountId: 3 };

function setUp(answer: (request: SentRequest) => unknown, inboxId?: number) {
  const { fetch, sent } = fakeFetch(answer);
  return { contacts: createContacts(chatwoot(createChatwoot({ ...CREDENTIALS, fetch }), { inboxId })), sent };
}

describe('a record of Chatwoot', () => {
  it('becomes a contact', () => {
    expect(toContact(chatwootRecord)).toStrictEqual({
      id: '118',
      provider: 'chatwoot',
      fullName: 'Nora Lindqvist',
      firstName: undefined,
      lastName: undefined,
      username: undefined,
      emails: [{ value: 'nora@lindqvist.example' }],
      phones: [{ value: '+12025550143', e164: '+12025550143' }],
      avatarUrl: 'https://files.example.com/nora.png',
      company: 'Fjord Outfitters',
      tags: undefined,
      attributes: { plan: 'gold' },
      externalId: 'crm-1042',
      createdAt: new Date('2026-02-11T09:04:22Z'),
      updatedAt: undefined,
      lastActiveAt: new Date('2026-02-18T16:00:00Z'),
      blocked: false,
      verified: undefined,
      raw: chatwootRecord,
    });
  });

  it('takes null, empty texts and absent members for none', () => {
    const { last_activity_at, blocked, ...record } = chatwootRecord;
    const contact = toContact({
      ...record,
      name: '',
      email: null,
      phone_number: null,
      identifier: null,
      thumbnail: '',
      additional_attributes: { company_name: '' },
    });
    expect(contact).toMatchObject({ emails: [], phones: [], attributes: { plan: 'gold' } });
    for (const field of [
      'fullName',
      'avatarUrl',
      'company',
      'externalId',
      'lastActiveAt',
      'blocked',
    ] as const) {
      expect(contact[field]).toBeUndefined();
    }
  });

  it('has no company when its free-form details hold something else under that name', () => {
    const contact = toContact({ ...chatwootRecord, additional_attributes: { company_name: 7 } });
    expect(contact.company).toBeUndefined();
  });
});

it('raw is the very object that the client returned', async () => {
  const client = createChatwoot(CREDENTIALS);
  const record = { ...chatwootRecord };
  const { inbox, source_id } = { inbox: { id: 9, channel_id: 4, name: '', channel_type: '' }, source_id: '' };
  const contacts = createContacts(
    chatwoot(
      {
        contacts: {
          ...client.contacts,
          list: async () => ({ meta: { count: 1, current_page: 1 }, payload: [record] }),
          get: async () => ({ payload: record }),
          create: async () => ({ payload: { contact: record, contact_inbox: { inbox, source_id } } }),
          update: async () => ({ payload: record }),
        },
      },
      { inboxId: 9 },
    ),
  );
  expect((await contacts.list()).contacts[0]?.raw).toBe(record);
  expect((await contacts.retrieve('118')).raw).toBe(record);
  expect((await contacts.create({})).raw).toBe(record);
  expect((await contacts.update('118', {})).raw).toBe(record);
});

describe('a list', () => {
  const walk = async (total: number, count = total) => {
    const records = Array.from({ length: total }, (_, index) => ({ ...chatwootRecord, id: index + 1 }));
    const { contacts, sent } = setUp(({ query }) => {
      const page = Number(query.page);
      return { meta: { count, current_page: query.page }, payload: records.slice(page * 15 - 15, page * 15) };
    });
    const ids: string[] = [];
    for await (const { id } of contacts.iterate()) ids.push(id);
    expect(ids).toEqual(records.map(({ id }) => String(id)));
    return sent.map(({ query }) => query);
  };

  it('is walked in pages of 15, in a fixed order', async () => {
    expect(await walk(31)).toEqual([
      { page: '1', sort: 'created_at' },
      { page: '2', sort: 'created_at' },
      { page: '3', sort: 'created_at' },
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [15, 1],
    [16, 2],
    [30, 2],
  ])('of %i contacts takes %i requests: the count tells the end', async (total, requests) => {
    expect(await walk(total)).toHaveLength(requests);
  });

  it('ends at a short page, too, when the count is wrong', async () => {
    expect(await walk(16, 1000)).toHaveLength(2);
  });

  it('is not asked for with the cursor of another provider', async () => {
    const { contacts, sent } = setUp(() => ({}));
    const call = contacts.list({ cursor: packCursor('sendblue', 2) });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  });
});

it.each(['', 'abc', '0', '-1', '1.5', '0118', '1e3', ' 118', '../118', '9007199254740993'])(
  'the id %j is refused before any request',
  async (id) => {
    const { contacts, sent } = setUp(() => ({ payload: chatwootRecord }));
    const refusal = { name: 'ArgumentError', message: expect.stringContaining(`'${id}'`) };
    await expect(contacts.retrieve(id)).rejects.toMatchObject(refusal);
    await expect(contacts.update(id, {})).rejects.toMatchObject(refusal);
    await expect(contacts.delete(id)).rejects.toMatchObject(refusal);
    expect(sent).toEqual([]);
  },
);

it('create without an inbox is refused before any request', async () => {
  const { contacts, sent } = setUp(() => ({ payload: { contact: chatwootRecord } }));
  const call = contacts.create({ fullName: 'Nora Lindqvist' });
  await expect(call).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining('inboxId'),
  });
  expect(sent).toEqual([]);
});

it('sends empty texts as they are: they are values', async () => {
  const { contacts, sent } = setUp(() => ({ payload: chatwootRecord }));
  await contacts.update('118', { company: '', fullName: '', blocked: false });
  expect(sent[0]?.body).toEqual({ additional_attributes: { company_name: '' }, name: '', blocked: false });
});

it('says where labels are set instead', async () => {
  const contacts: Contacts = setUp(() => ({}), 9).contacts;
  await expect(contacts.create({ tags: ['vip'] })).rejects.toThrow('contacts.tags.set');
});
