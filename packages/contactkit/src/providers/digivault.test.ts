import { createDigivault } from '@contactkit/digivault';
import { describe, expect, it } from 'vitest';
import { fakeFetch } from '../../test/fake-fetch.js';
import { digivaultRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import { createContacts } from '../create-contacts.js';
import { packCursor } from '../cursor.js';
import { digivault, toContact } from './digivault.js';

describe('a record of DigiVault', () => {
  it('becomes a contact', () => {
    expect(toContact(digivaultRecord)).toStrictEqual({
      id: 'pWykuDQvCTcwd7xD',
      provider: 'digivault',
      fullName: 'Mira Solheim',
      firstName: undefined,
      lastName: undefined,
      username: 'MiraSolheim',
      emails: [],
      phones: [{ value: '020 7946 0152', e164: undefined }],
      avatarUrl: 'https://img.example.com/avatars/mira.jpg',
      company: undefined,
      tags: undefined,
      attributes: undefined,
      externalId: undefined,
      createdAt: new Date('2026-03-17T08:42:10Z'),
      updatedAt: undefined,
      lastActiveAt: new Date('2026-05-04T18:03:20Z'),
      blocked: undefined,
      verified: undefined,
      raw: digivaultRecord,
    });
  });

  it('takes null for none, and does not put the username in place of a name', () => {
    const contact = toContact({
      ...digivaultRecord,
      display_name: null,
      avatar_url: null,
      last_active_at: null,
    });
    expect(contact).toMatchObject({ fullName: undefined, avatarUrl: undefined, lastActiveAt: undefined });
  });
});

it('raw is the very object that the client returned', async () => {
  const client = createDigivault({ apiKey: 'test-key' });
  const record = { ...digivaultRecord };
  const answer = async () => record;
  const contacts = createContacts(
    digivault({
      contacts: {
        ...client.contacts,
        list: async () => ({ has_more: false, data: [record] }),
        retrieve: answer,
        create: answer,
        update: answer,
      },
    }),
  );
  expect((await contacts.list()).contacts[0]?.raw).toBe(record);
  expect((await contacts.retrieve(record.id)).raw).toBe(record);
  expect((await contacts.create({ username: 'mira', phones: ['1'] })).raw).toBe(record);
  expect((await contacts.update(record.id, {})).raw).toBe(record);
});

describe('a list of 250 contacts', () => {
  const records = Array.from({ length: 250 }, (_, index) => ({ ...digivaultRecord, id: `id${index}` }));
  const setUp = () => {
    const { fetch, sent } = fakeFetch(({ query }) => {
      const start = records.findIndex(({ id }) => id === query.starting_after) + 1;
      const end = start + Number(query.limit ?? 10);
      return { data: records.slice(start, end), has_more: end < records.length };
    });
    return { contacts: createContacts(digivault(createDigivault({ apiKey: 'test-key', fetch }))), sent };
  };

  it('is walked in pages of 100, from the last id of each', async () => {
    const { contacts, sent } = setUp();
    const ids: string[] = [];
    for await (const { id } of contacts.iterate()) ids.push(id);
    expect(ids).toEqual(records.map(({ id }) => id));
    expect(sent.map(({ query }) => query)).toEqual([
      { limit: '100' },
      { limit: '100', starting_after: 'id99' },
      { limit: '100', starting_after: 'id199' },
    ]);
  });

  it('is read page by page with a cursor, and 100 at most', async () => {
    const { contacts } = setUp();
    const first = await contacts.list();
    const second = await contacts.list({ limit: 500, cursor: first.next });
    expect([first, second].map((page) => page.contacts.length)).toEqual([10, 100]);
    const last = await contacts.list({ limit: 100, cursor: packCursor('digivault', 'id149') });
    expect(last).toMatchObject({ contacts: { length: 100 }, next: undefined });
  });

  it('is not asked for with the cursor of another provider', async () => {
    const { contacts, sent } = setUp();
    const call = contacts.list({ cursor: packCursor('orq', 'contact_1') });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  });
});

it('sends no member for what is not given', async () => {
  const { fetch, sent } = fakeFetch(() => digivaultRecord);
  const contacts = createContacts(digivault(createDigivault({ apiKey: 'test-key', fetch })));
  await contacts.create({ username: 'mira', phones: [{ value: '020 7946 0152' }] });
  await contacts.update(digivaultRecord.id, { fullName: null, avatarUrl: undefined });
  expect(sent).toMatchObject([
    { method: 'POST', path: '/v1/contacts' },
    { method: 'PUT', path: `/v1/contacts/${digivaultRecord.id}` },
  ]);
  expect(sent.map(({ body }) => body)).toEqual([
    { username: 'mira', phone_number: '020 7946 0152' },
    { display_name: null },
  ]);
});

it('native members are refused before any request: the model has a word for all', async () => {
  const { fetch, sent } = fakeFetch(() => digivaultRecord);
  const contacts: Contacts = createContacts(digivault(createDigivault({ apiKey: 'test-key', fetch })));
  const native = { locale: 'nb' };
  const refusal = { name: 'UnsupportedError', field: 'native.locale' };
  await expect(
    contacts.create({ username: 'mira', phones: ['020 7946 0152'], native }),
  ).rejects.toMatchObject(refusal);
  await expect(contacts.update(digivaultRecord.id, { native })).rejects.toMatchObject(refusal);
  expect(sent).toEqual([]);
});
