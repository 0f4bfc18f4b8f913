import { createRequire } from 'node:module';
import type figuro from '@figuro/chatwoot-sdk';
import { ApiError } from '@figuro/chatwoot-sdk';
import { describe, expect, it, vi } from 'vitest';
import { ENGINES, operationsOf, startEngine } from './start-engine.js';

// Prism takes a second to load, and on a slow machine many.
vi.setConfig({ testTimeout: 30_000 });

// Vitest unwraps the default export of CommonJS once more than Node does, so it is loaded as CommonJS.
const { default: ChatwootClient }: typeof figuro = createRequire(import.meta.url)('@figuro/chatwoot-sdk');

const accountId = 1;
/** An inbox that the mock knows, and one that it does not. */
const [inbox_id, NO_INBOX] = [9, 4711];
const NADIA = {
  name: 'Nadia Okafor',
  email: 'nadia@quay.example',
  phone_number: '+14155550121',
  identifier: 'crm-4121',
  custom_attributes: { plan: 'trial' },
};
const NORA = {
  name: 'Nora Okafor',
  email: 'nora@quay.example',
  phone_number: '+14155550122',
  identifier: 'crm-4122',
};
const NOBODY = 999_999;
/** The operations for which the SDK has no method. */
const BEYOND = [
  'contacts.customAttributes.destroy',
  'contacts.labels.add',
  'contacts.labels.list',
  'contacts.merge',
];

/** What the server answers: the SDK passes it on as it is, whatever its types promise. */
interface Created {
  payload: { contact: { id: number } };
}

describe.each(ENGINES)('@figuro/chatwoot-sdk on the engine %s', async (engine) => {
  const { mock, succeeded } = await startEngine('chatwoot', engine);
  const { contacts, contact } = createFiguro(mock.url);

  const create = async (data: { name: string }) => {
    const answer: unknown = await contacts.create({ accountId, data: { inbox_id, ...data } });
    return (answer as Created).payload.contact;
  };

  it('creates a contact and gets it', async () => {
    const created = await create(NADIA);
    expect(created).toMatchObject({ ...NADIA, contact_inboxes: [{ inbox: { id: inbox_id } }] });
    expect(await contacts.get({ accountId, id: created.id })).toEqual({ payload: created });
    expect(mock.twin.contacts().at(-1)).toEqual(created);
  });

  it('lists page by page, sorted', async () => {
    mock.twin.clear();
    mock.twin.seed(16);
    const first = await contacts.list({ accountId, sort: 'phone_number' });
    const second = await contacts.list({ accountId, sort: 'phone_number', page: 2 });
    const sorted = mock.twin.contacts().toSorted((one, other) => (phoneOf(one) < phoneOf(other) ? -1 : 1));
    expect(first).toEqual({ meta: { count: 16, current_page: '1' }, payload: sorted.slice(0, 15) });
    expect(second).toEqual({ meta: { count: 16, current_page: '2' }, payload: sorted.slice(15) });
    const last = await contacts.list({ accountId, sort: '-phone_number', page: 2 });
    expect(last).toMatchObject({ payload: sorted.slice(0, 1) });
    await expect(contacts.list({ accountId })).resolves.toMatchObject({ meta: { count: 16 } });
  });

  it('searches', async () => {
    const nadia = await create(NADIA);
    const nora = await create(NORA);
    for (const q of ['+14155550121', 'NADIA@quay', 'crm-4121'])
      expect(await contacts.search({ accountId, q })).toMatchObject({ payload: [nadia] });
    const both = await contacts.search({ accountId, q: 'okafor', sort: '-name', page: 1 });
    expect(both).toMatchObject({ meta: { current_page: '1' }, payload: [nora, nadia] });
    expect(await contacts.search({ accountId, q: 'okafor', page: 2 })).toMatchObject({ payload: [] });
  });

  it('filters, by a phone number without its plus', async () => {
    const nadia = await create(NADIA);
    await create(NORA);
    const byPhone = (value: string) =>
      contacts.filter({
        accountId,
        page: 1,
        payload: [
          {
            attribute_key: 'phone_number',
            filter_operator: 'equal_to',
            values: [value],
            query_operator: 'OR',
          },
          { attribute_key: 'identifier', filter_operator: 'equal_to', values: ['nobody'] },
        ],
      });
    const meta = { count: 1, current_page: '1' };
    expect(await byPhone('14155550121')).toEqual({ meta, payload: [nadia] });
    expect(await byPhone('+14155550121')).toMatchObject({ payload: [] });
    const unknown = contacts.filter({
      accountId,
      payload: [{ attribute_key: 'zodiac', filter_operator: 'contains', values: ['lion'] }],
    });
    await expect(unknown).rejects.toMatchObject({
      status: 422,
      body: { error: expect.stringContaining('Invalid attribute key - [zodiac]') },
    });
  });

  it('lists the inboxes through which a contact can be reached', async () => {
    const { id } = await create(NADIA);
    const payload = [{ inbox: { id: inbox_id } }, { inbox: { id: 12 }, source_id: '14155550121' }];
    expect(await contact.getContactable({ accountId, id })).toMatchObject({ payload });
  });

  it('updates by PUT: attributes are merged, the rest stays', async () => {
    const created = await create(NADIA);
    const { id } = created;
    const data = { name: 'Nadia Bell', custom_attributes: { seats: 4 } };
    await contacts.update({ accountId, id, data });
    const custom_attributes = { plan: 'trial', seats: 4 };
    const payload = { ...created, name: 'Nadia Bell', custom_attributes };
    expect(await contacts.get({ accountId, id })).toEqual({ payload });
  });

  it('deletes', async () => {
    const { id } = await create(NADIA);
    expect(await contacts.delete({ accountId, id })).toBe('');
    await expect(contacts.get({ accountId, id })).rejects.toMatchObject({ status: 404 });
    expect(await contacts.search({ accountId, q: NADIA.email })).toMatchObject({ payload: [] });
  });

  it('lists conversations', async () => {
    const { id } = await create(NADIA);
    expect(await contacts.listConversations({ accountId, id })).toEqual({ payload: [] });
    const known = await contacts.listConversations({ accountId, id: 118 });
    expect(known).toMatchObject({ payload: [{ account_id: accountId, meta: { sender: { id: 118 } } }] });
  });

  it('throws its own errors', async () => {
    const { id } = await create(NADIA);
    const again = contacts.create({ accountId, data: { inbox_id, ...NADIA } });
    await expect(again).rejects.toBeInstanceOf(ApiError);
    await expect(again).rejects.toMatchObject({ status: 422, body: { attributes: expect.any(Array) } });
    const elsewhere = contacts.create({ accountId, data: { inbox_id: NO_INBOX, name: 'Bo' } });
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
    const calls = [
      () => contacts.get({ accountId, id: NOBODY }),
      () => contacts.update({ accountId, id: NOBODY, data: { name: 'Nobody' } }),
      () => contacts.delete({ accountId, id: NOBODY }),
      () => contacts.listConversations({ accountId, id: NOBODY }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ status: 404 });
    const stranger = createFiguro(mock.url, 'invalid').contacts;
    await expect(stranger.get({ accountId, id })).rejects.toMatchObject({ status: 401 });
  });

  it('has led to every operation but those that the SDK lacks', async () => {
    expect([...succeeded(), ...BEYOND].sort()).toEqual(await operationsOf(mock));
  });
});

function phoneOf(contact: object): string {
  return 'phone_number' in contact ? String(contact.phone_number) : '';
}

/** Creates the community's client of Chatwoot. */
function createFiguro(basePath: string, token = 'token') {
  return new ChatwootClient({ config: { basePath, with_credentials: false, credentials: 'omit', token } });
}
