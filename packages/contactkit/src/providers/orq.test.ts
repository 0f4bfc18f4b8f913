import { createOrq } from '@contactkit/orq';
import type { Fetch } from '@contactkit/runtime';
import { describe, expect, it } from 'vitest';
import { fakeFetch } from '../../test/fake-fetch.js';
import { orqRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import { createContacts } from '../create-contacts.js';
import { packCursor } from '../cursor.js';
import { orq, toContact } from './orq.js';

describe('a record of orq', () => {
  it('becomes a contact', () => {
    expect(toContact(orqRecord)).toStrictEqual({
      id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
      provider: 'orq',
      fullName: 'Amara Lindqvist',
      firstName: undefined,
      lastName: undefined,
      username: undefined,
      emails: [{ value: 'amara.lindqvist@example.com' }],
      phones: [],
      avatarUrl: 'https://img.example.com/avatars/amara.png',
      company: undefined,
      tags: ['premium', 'beta'],
      attributes: { department: 'Engineering', seats: 25 },
      externalId: 'user_2041',
      createdAt: new Date('2026-03-17T08:42:10.512Z'),
      updatedAt: new Date('2026-04-02T15:07:55.083Z'),
      lastActiveAt: undefined,
      blocked: undefined,
      verified: undefined,
      raw: orqRecord,
    });
  });

  it('with nothing but its ids has no other values', () => {
    const { raw, ...contact } = toContact({ _id: 'contact_1', external_id: 'user_1' });
    expect(Object.entries(contact).filter(([, value]) => value !== undefined)).toEqual([
      ['id', 'contact_1'],
      ['provider', 'orq'],
      ['emails', []],
      ['phones', []],
      ['externalId', 'user_1'],
    ]);
  });

  it('takes null for none', () => {
    const contact = toContact({ ...orqRecord, display_name: null, email: null, avatar_url: null });
    expect(contact).toMatchObject({ fullName: undefined, emails: [], avatarUrl: undefined });
  });
});

it('raw is the very object that the client returned', async () => {
  const client = createOrq({ apiKey: 'test-key' });
  const record = { ...orqRecord };
  const created = { ...orqRecord, workspace_id: '3fe6149b-eb4b-4ac8-ad53-b62e94fcef79' };
  const contacts = createContacts(
    orq({
      contacts: {
        ...client.contacts,
        list: async () => ({ object: 'list', data: [record], has_more: false }),
        retrieve: async () => record,
        create: async () => created,
        update: async () => record,
      },
    }),
  );
  expect((await contacts.list()).contacts[0]?.raw).toBe(record);
  expect((await contacts.retrieve('user_2041')).raw).toBe(record);
  expect((await contacts.create({ externalId: 'user_2041' })).raw).toBe(created);
  expect((await contacts.update('user_2041', {})).raw).toBe(record);
});

describe('a list of 120 contacts', () => {
  const records = Array.from({ length: 120 }, (_, index) => ({ ...orqRecord, _id: `contact_${index}` }));
  const setUp = () => {
    const { fetch, sent } = fakeFetch(({ query }) => {
      const start = records.findIndex(({ _id }) => _id === query.starting_after) + 1;
      const end = start + Number(query.limit ?? 10);
      return { object: 'list', data: records.slice(start, end), has_more: end < records.length };
    });
    return { contacts: createContacts(orq(createOrq({ apiKey: 'test-key', fetch }))), sent };
  };

  it('is walked in pages of 50, from the last id of each', async () => {
    const { contacts, sent } = setUp();
    const ids: string[] = [];
    for await (const { id } of contacts.iterate()) ids.push(id);
    expect(ids).toEqual(records.map(({ _id }) => _id));
    expect(sent.map(({ query }) => query)).toEqual([
      { limit: '50' },
      { limit: '50', starting_after: 'contact_49' },
      { limit: '50', starting_after: 'contact_99' },
    ]);
  });

  it('is read page by page with a cursor, and 50 at most', async () => {
    const { contacts, sent } = setUp();
    const first = await contacts.list();
    const second = await contacts.list({ limit: 500, cursor: first.next });
    expect([first, second].map((page) => page.contacts.length)).toEqual([10, 50]);
    const last = await contacts.list({ limit: 50, cursor: packCursor('orq', 'contact_69') });
    expect(last).toMatchObject({ contacts: { length: 50 }, next: undefined });
    expect(sent[1]?.query).toEqual({ limit: '50', starting_after: 'contact_9' });
  });

  it('is not asked for with the cursor of another provider', async () => {
    const { contacts, sent } = setUp();
    const call = contacts.list({ cursor: packCursor('digivault', 'pWykuDQvCTcwd7xD') });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  });
});

it('takes an external id wherever an id is asked for', async () => {
  const { fetch, sent } = fakeFetch(() => orqRecord);
  const contacts = createContacts(orq(createOrq({ apiKey: 'test-key', fetch })));
  await contacts.retrieve('team/emea 1');
  expect(sent[0]?.path).toBe('/v2/contacts/team%2Femea%201');
});

it('stores attributes as they are, whatever their JSON', async () => {
  const { fetch, sent } = fakeFetch(() => orqRecord);
  const contacts = createContacts(orq(createOrq({ apiKey: 'test-key', fetch })));
  const attributes = { seats: 4, beta: false, plan: null, address: { city: 'Faro' }, codes: [1] };
  await contacts.update('user_2041', { attributes });
  expect(sent[0]?.body).toEqual({ metadata: attributes });
});

describe('tags', () => {
  it('are read from the contact, and replaced in it', async () => {
    const { fetch, sent } = fakeFetch(({ method }) =>
      method === 'GET' ? orqRecord : { ...orqRecord, tags: ['vip'] },
    );
    const { tags } = createContacts(orq(createOrq({ apiKey: 'test-key', fetch })));
    expect(await tags.list('user_2041')).toEqual(['premium', 'beta']);
    expect(await tags.set('user_2041', ['VIP'])).toEqual(['vip']);
    expect(sent).toMatchObject([
      { method: 'GET', path: '/v2/contacts/user_2041' },
      { method: 'PATCH', path: '/v2/contacts/user_2041', body: { tags: ['VIP'] } },
    ]);
  });

  it('are none when the record has none', async () => {
    const { tags, ...record } = orqRecord;
    const { fetch } = fakeFetch(() => record);
    const contacts = createContacts(orq(createOrq({ apiKey: 'test-key', fetch })));
    expect(await contacts.tags.list('user_2041')).toEqual([]);
    expect(await contacts.tags.set('user_2041', [])).toEqual([]);
  });
});

describe('findBy.externalId', () => {
  const open = (status: number, body: object) => {
    const sent: string[] = [];
    const fetch: Fetch = async (url) => {
      sent.push(new URL(url).pathname);
      return Response.json(body, { status });
    };
    const client = createOrq({ apiKey: 'test-key', fetch, retry: 0 });
    return { contacts: createContacts(orq(client)), sent };
  };

  it('finds the contact by one request', async () => {
    const { contacts, sent } = open(200, orqRecord);
    expect(await contacts.findBy.externalId('user_2041')).toMatchObject([{ id: orqRecord._id }]);
    expect(sent).toEqual(['/v2/contacts/user_2041']);
  });

  it('finds none when there is none', async () => {
    const { contacts } = open(404, { error: 'Contact not found' });
    expect(await contacts.findBy.externalId('user_1')).toEqual([]);
  });

  it('finds none for an id, although orq finds its contact there', async () => {
    expect(await open(200, orqRecord).contacts.findBy.externalId(orqRecord._id)).toEqual([]);
  });

  it.each([401, 429, 500])('rejects with any other refusal: %i', async (status) => {
    const call = open(status, {}).contacts.findBy.externalId('user_2041');
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status });
  });

  it('of nothing is refused before any request', async () => {
    const { contacts, sent } = open(200, orqRecord);
    await expect(contacts.findBy.externalId('')).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  });
});

it('native members are refused before any request: the model has a word for all', async () => {
  const { fetch, sent } = fakeFetch(() => orqRecord);
  const contacts: Contacts = createContacts(orq(createOrq({ apiKey: 'test-key', fetch })));
  const native = { locale: 'nb' };
  const refusal = { name: 'UnsupportedError', field: 'native.locale' };
  await expect(contacts.create({ externalId: 'user_2041', native })).rejects.toMatchObject(refusal);
  await expect(contacts.update('user_2041', { native })).rejects.toMatchObject(refusal);
  expect(sent).toEqual([]);
});
