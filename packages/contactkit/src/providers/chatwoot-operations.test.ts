import { createChatwoot } from '@contactkit/chatwoot';
import { describe, expect, it } from 'vitest';
import { fakeFetch, type SentRequest } from '../../test/fake-fetch.js';
import { chatwootRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import { createContacts } from '../create-contacts.js';
import { chatwoot } from './chatwoot.js';

const ACCOUNT = '/api/v1/accounts/3';

function setUp(answer: (request: SentRequest) => unknown) {
  const { fetch, sent } = fakeFetch(answer);
  const client = createChatwoot({ apiAccessToken: 'test-token', accountId: 3, fetch });
  return { contacts: createContacts(chatwoot(client, { inboxId: 9 })), sent };
}

/** Answers of a page with so many contacts, and these members of `meta`. */
function pageOf(length: number, meta: object = {}) {
  return { meta: { count: 97, current_page: 1, ...meta }, payload: Array(length).fill(chatwootRecord) };
}

describe('search', () => {
  it('asks for a text, page by page, in a fixed order', async () => {
    const { contacts, sent } = setUp(({ query }) => pageOf(15, { has_more: query.page === '1' }));
    const first = await contacts.search(' Nora ');
    const second = await contacts.search('Nora', { cursor: first.next });
    expect([first, second]).toMatchObject([
      { contacts: { length: 15 }, next: expect.any(String) },
      { contacts: { length: 15 }, next: undefined },
    ]);
    expect(sent).toMatchObject([
      { method: 'GET', path: `${ACCOUNT}/contacts/search`, query: { q: ' Nora ', page: '1' } },
      { query: { q: 'Nora', page: '2', sort: 'created_at' } },
    ]);
  });

  it.each([
    [15, true, true],
    [15, false, false],
    [3, true, true],
    [0, false, false],
    [15, undefined, true],
    [14, undefined, false],
    [0, undefined, false],
  ])('of a page of %i, with has_more %s, goes on: %s', async (length, has_more, goesOn) => {
    const { contacts } = setUp(() => pageOf(length, has_more === undefined ? {} : { has_more }));
    expect((await contacts.search('nora')).next !== undefined).toBe(goesOn);
  });

  it.each(['', ' ', '\n\t'])('of %j is refused before any request', async (text) => {
    const { contacts, sent } = setUp(() => pageOf(0));
    await expect(contacts.search(text)).rejects.toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining("'list'"),
    });
    expect(sent).toEqual([]);
  });

  it('and list do not take the cursors of each other', async () => {
    const { contacts, sent } = setUp(() => pageOf(15, { has_more: true }));
    const listed = await contacts.list();
    const searched = await contacts.search('nora');
    await expect(contacts.search('nora', { cursor: listed.next })).rejects.toThrow(
      'This cursor belongs to chatwoot, not to chatwoot search.',
    );
    await expect(contacts.list({ cursor: searched.next })).rejects.toThrow(
      'This cursor belongs to chatwoot search, not to chatwoot.',
    );
    expect(sent).toHaveLength(2);
  });
});

it('count is that of the list', async () => {
  const { contacts, sent } = setUp(() => pageOf(15));
  expect(await contacts.count()).toBe(97);
  expect(sent).toMatchObject([{ method: 'GET', path: `${ACCOUNT}/contacts`, query: {} }]);
});

describe('merge', () => {
  it('puts the first contact into the second, which stays', async () => {
    const { contacts, sent } = setUp(() => chatwootRecord);
    expect(await contacts.merge('97', '118')).toMatchObject({ id: '118', raw: chatwootRecord });
    expect(sent).toMatchObject([
      {
        method: 'POST',
        path: `${ACCOUNT}/actions/contact_merge`,
        body: { base_contact_id: 118, mergee_contact_id: 97 },
      },
    ]);
  });

  it.each([
    ['118', '118', 'Contact 118 cannot be merged into itself.'],
    ['crm-1', '118', "'crm-1' is not the id"],
    ['118', '', "'' is not the id"],
  ])('of %j into %j is refused before any request', async (id, intoId, message) => {
    const { contacts, sent } = setUp(() => chatwootRecord);
    const call = contacts.merge(id, intoId);
    await expect(call).rejects.toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining(message),
    });
    expect(sent).toEqual([]);
  });
});

it('conversations have an id, the time of the last activity, and the record', async () => {
  const records = [{ id: 31, last_activity_at: 1771430400 }, { id: 7 }];
  const { contacts, sent } = setUp(() => ({ payload: records }));
  expect(await contacts.conversations('118')).toEqual([
    { id: '31', lastActiveAt: new Date('2026-02-18T16:00:00Z'), raw: records[0] },
    { id: '7', lastActiveAt: undefined, raw: records[1] },
  ]);
  expect(sent).toMatchObject([{ method: 'GET', path: `${ACCOUNT}/contacts/118/conversations` }]);
});

describe('tags are the labels', () => {
  it('which are listed', async () => {
    const { contacts, sent } = setUp(() => ({ payload: ['vip', 'fair'] }));
    expect(await contacts.tags.list('118')).toEqual(['vip', 'fair']);
    expect(sent).toMatchObject([{ method: 'GET', path: `${ACCOUNT}/contacts/118/labels` }]);
  });

  it('which are replaced: what the provider made of them is the result', async () => {
    const { contacts, sent } = setUp(() => ({ payload: ['vip'] }));
    expect(await contacts.tags.set('118', ['VIP'])).toEqual(['vip']);
    await contacts.tags.set('118', []);
    expect(sent).toMatchObject([
      { method: 'POST', path: `${ACCOUNT}/contacts/118/labels`, body: { labels: ['VIP'] } },
      { body: { labels: [] } },
    ]);
  });
});

it('attributes are removed by their names', async () => {
  const { contacts, sent } = setUp(() => ({ payload: { ...chatwootRecord, custom_attributes: {} } }));
  expect(await contacts.attributes.remove('118', ['plan', 'seats'])).toMatchObject({ attributes: {} });
  expect(sent).toMatchObject([
    {
      method: 'POST',
      path: `${ACCOUNT}/contacts/118/destroy_custom_attributes`,
      body: { custom_attributes: ['plan', 'seats'] },
    },
  ]);
});

describe('findBy', () => {
  it.each([
    ['externalId', 'crm-1042', 'identifier', 'crm-1042'],
    ['phone', '+12025550143', 'phone_number', '12025550143'],
    ['email', 'Nora@Lindqvist.example', 'email', 'nora@lindqvist.example'],
  ] as const)('%s %s asks for an equal %s', async (key, value, attribute_key, sentValue) => {
    const { contacts, sent } = setUp(() => pageOf(1));
    expect(await contacts.findBy[key](value)).toMatchObject([{ id: '118' }]);
    const condition = { attribute_key, filter_operator: 'equal_to', values: [sentValue] };
    expect(sent).toMatchObject([
      { method: 'POST', path: `${ACCOUNT}/contacts/filter`, query: {}, body: { payload: [condition] } },
    ]);
  });

  it('phone finds none for a number without its plus sign, which the filter adds', async () => {
    const { contacts } = setUp(() => pageOf(1));
    expect(await contacts.findBy.phone('12025550143')).toEqual([]);
  });

  it('finds none, or several', async () => {
    const { contacts } = setUp(({ body }) => pageOf(JSON.stringify(body).includes('none') ? 0 : 2));
    expect(await contacts.findBy.email('none@lindqvist.example')).toEqual([]);
    expect(await contacts.findBy.email('nora@lindqvist.example')).toHaveLength(2);
  });

  it('externalId passes over those that differ in upper and lower case, which the filter finds', async () => {
    const other = { ...chatwootRecord, id: 7, identifier: 'CRM-1042' };
    const { contacts } = setUp(() => ({ ...pageOf(0), payload: [other, chatwootRecord] }));
    expect((await contacts.findBy.externalId('crm-1042')).map(({ id }) => id)).toEqual(['118']);
  });
});

it.each(['conversations', 'tags.list', 'tags.set', 'attributes.remove'] as const)(
  'an impossible id is refused by %s before any request',
  async (name) => {
    const { contacts, sent } = setUp(() => ({}));
    const calls = {
      conversations: () => contacts.conversations('crm-1'),
      'tags.list': () => contacts.tags.list('crm-1'),
      'tags.set': () => contacts.tags.set('crm-1', []),
      'attributes.remove': () => contacts.attributes.remove('crm-1', ['plan']),
    };
    await expect(calls[name]()).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  },
);

describe('native members', () => {
  const created = () => ({ payload: { contact: chatwootRecord, contact_inbox: {} } });

  it('of a new contact win over the inbox of the adapter, and join the company', async () => {
    const { contacts, sent } = setUp(created);
    const native = { inbox_id: 4, source_id: 'web-7', additional_attributes: { city: 'Seattle' } };
    const { mapping } = await contacts.create({ fullName: 'Nora', company: 'Fjord Outfitters', native });
    expect(sent[0]?.body).toEqual({
      inbox_id: 4,
      source_id: 'web-7',
      name: 'Nora',
      additional_attributes: { city: 'Seattle', company_name: 'Fjord Outfitters' },
    });
    expect(mapping).toMatchObject({
      company: { outcome: 'exact', to: 'additional_attributes.company_name' },
      'native.inbox_id': { outcome: 'exact', to: 'inbox_id' },
      'native.additional_attributes': { outcome: 'exact', to: 'additional_attributes' },
    });
  });

  it('that are undefined leave the inbox of the adapter', async () => {
    const { contacts, sent } = setUp(created);
    const native: object = { inbox_id: undefined };
    await contacts.create({ native });
    expect(sent[0]?.body).toEqual({ inbox_id: 9 });
  });

  it('of an update join the company', async () => {
    const { contacts, sent } = setUp(() => ({ payload: chatwootRecord }));
    const native = { additional_attributes: { city: 'Seattle' } };
    await contacts.update('118', { company: 'Fjord Outfitters', native });
    await contacts.update('118', { native });
    expect(sent.map(({ body }) => body)).toEqual([
      { additional_attributes: { city: 'Seattle', company_name: 'Fjord Outfitters' } },
      { additional_attributes: { city: 'Seattle' } },
    ]);
  });

  it('that Chatwoot does not take there are refused before any request', async () => {
    const { contacts, sent } = setUp(() => ({ payload: chatwootRecord }));
    const anyones: Contacts = contacts;
    for (const name of ['middle_name', 'inbox_id']) {
      const refusal = { name: 'UnsupportedError', field: `native.${name}` };
      await expect(anyones.update('118', { native: { [name]: 'Ida' } })).rejects.toMatchObject(refusal);
    }
    expect(sent).toEqual([]);
  });

  it('that the model has a word for are refused before any request', async () => {
    const { contacts, sent } = setUp(created);
    const native = { additional_attributes: { company_name: 'Fjord Outfitters' } };
    await expect(contacts.create({ native })).rejects.toThrow(
      "'native.additional_attributes.company_name' is 'company' of the model: pass that.",
    );
    expect(sent).toEqual([]);
  });
});

it('an email in capitals is reported as transformed, a picture always', async () => {
  const { contacts } = setUp(() => ({}));
  const avatarUrl = 'https://img.example.com/nora.png';
  expect(contacts.preview.update({ emails: ['Nora@Lindqvist.example'], avatarUrl })).toMatchObject({
    emails: { outcome: 'transformed', to: 'email', how: 'lower case' },
    avatarUrl: { outcome: 'transformed', to: 'avatar_url' },
  });
});
