import type { Fetch } from '@contactkit/runtime';
import { createSendblue } from '@contactkit/sendblue';
import { describe, expect, it } from 'vitest';
import { fakeFetch, type SentRequest } from '../../test/fake-fetch.js';
import { sendblueRecord } from '../../test/records.js';
import { createContacts } from '../create-contacts.js';
import { sendblue } from './sendblue.js';

const CREDENTIALS = { apiKey: 'test-key', apiSecret: 'test-secret' };
const [ANN, BEN, CLEO] = ['+12025550110', '+12025550111', '+12025550112'] as const;

function setUp(answer: (request: SentRequest) => unknown) {
  const { fetch, sent } = fakeFetch(answer);
  return { contacts: createContacts(sendblue(createSendblue({ ...CREDENTIALS, fetch }))), sent };
}

const ok = () => ({ status: 'OK', contact: sendblueRecord });
const recordsOf = (...phones: string[]) => phones.map((phone) => ({ ...sendblueRecord, phone }));

describe('count', () => {
  it('is what the provider counts', async () => {
    const { contacts, sent } = setUp(() => ({ count: 0 }));
    expect(await contacts.count()).toBe(0);
    expect(sent).toMatchObject([{ method: 'GET', path: '/api/v2/contacts/count' }]);
  });

  it('that is missing is an ApiError, not a guess', async () => {
    const { contacts } = setUp(() => ({ status: 'OK' }));
    const failure = { name: 'ApiError', kind: 'invalid-response', operation: 'contacts.count' };
    await expect(contacts.count()).rejects.toMatchObject(failure);
  });
});

it('verify sends the number, once', async () => {
  const sent: unknown[] = [];
  const fetch: Fetch = async (url, { body }) => {
    sent.push([new URL(url).pathname, JSON.parse(String(body))]);
    return Response.json({ status: 'ERROR', message: 'Try again' }, { status: 500 });
  };
  const contacts = createContacts(sendblue(createSendblue({ ...CREDENTIALS, fetch })));
  await expect(contacts.verify(ANN)).rejects.toMatchObject({ name: 'ApiError', status: 500 });
  expect(sent).toEqual([['/api/v2/contacts/verify', { number: ANN }]]);
});

describe('upsert', () => {
  it('is one create that may change, and does not guess which it was', async () => {
    const { contacts, sent } = setUp(ok);
    const native = { assigned_to_email: 'dana@faro.example' };
    const result = await contacts.upsert({ phones: [ANN], firstName: 'Ann', tags: ['lead'], native });
    expect(result).toMatchObject({ outcome: 'saved', contact: { id: sendblueRecord.phone } });
    expect(result.contact.raw).toEqual(sendblueRecord);
    expect(result.contact.mapping).toEqual({
      phones: { outcome: 'exact', to: 'number' },
      firstName: { outcome: 'exact', to: 'first_name' },
      tags: { outcome: 'exact', to: 'tags' },
      'native.assigned_to_email': { outcome: 'exact', to: 'assigned_to_email' },
    });
    expect(sent).toMatchObject([{ method: 'POST', path: '/api/v2/contacts' }]);
    expect(sent[0]?.body).toEqual({
      number: ANN,
      first_name: 'Ann',
      tags: ['lead'],
      assigned_to_email: 'dana@faro.example',
      update_if_exists: true,
    });
  });

  it('refuses before any request what it has no place for, unless that may be lost', async () => {
    const { contacts, sent } = setUp(ok);
    const contact = { phones: [ANN], company: 'Faro Labs', fullName: 'Ann Faro' };
    await expect(contacts.upsert(contact)).rejects.toMatchObject({
      name: 'UnsupportedError',
      field: 'company',
    });
    await expect(contacts.upsert({ phones: [] })).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
    const { contact: saved } = await contacts.upsert(contact, { lossy: 'stash' });
    expect(saved.mapping.company).toEqual({
      outcome: 'stashed',
      to: 'custom_variables.contactkit_company',
    });
    expect(sent[0]?.body).toMatchObject({
      custom_variables: { contactkit_company: 'Faro Labs', contactkit_fullName: 'Ann Faro' },
    });
  });
});

describe('bulk.create', () => {
  it('is one request, and reports in the order of the contacts', async () => {
    const { contacts, sent } = setUp(() => ({ contacts: recordsOf(BEN, ANN) }));
    const results = await contacts.bulk.create([
      { phones: [ANN], firstName: 'Ann', company: 'Faro Labs' },
      { phones: [{ value: BEN }], attributes: { Plan: 'Trial' } },
    ]);
    expect(results).toMatchObject([
      { outcome: 'saved', contact: { id: ANN, mapping: { company: { to: 'company_name' } } } },
      { outcome: 'saved', contact: { id: BEN, mapping: { phones: { to: 'phone' } } } },
    ]);
    expect(sent).toMatchObject([{ method: 'POST', path: '/api/v2/contacts/bulk' }]);
    expect(sent[0]?.body).toEqual({
      contacts: [
        { phone: ANN, first_name: 'Ann', company_name: 'Faro Labs' },
        { phone: BEN, custom_variables: { Plan: 'Trial' } },
      ],
    });
  });

  it('does not send what cannot be stored, and fails for that alone', async () => {
    const { contacts, sent } = setUp(() => ({ contacts: recordsOf(ANN) }));
    const misfit: object = { fullName: 'Ben Faro' };
    const results = await contacts.bulk.create([
      { phones: [BEN], ...misfit },
      { phones: [ANN] },
      { phones: [] },
    ]);
    expect(results).toMatchObject([
      {
        outcome: 'failed',
        error: { name: 'UnsupportedError', field: 'fullName', operation: 'bulk.create' },
      },
      { outcome: 'saved', contact: { id: ANN } },
      { outcome: 'failed', error: { name: 'ArgumentError' } },
    ]);
    expect(sent.map(({ body }) => body)).toEqual([{ contacts: [{ phone: ANN }] }]);
  });

  it('drops or stashes for each contact what it has no place for', async () => {
    const { contacts, sent } = setUp(() => ({ contacts: recordsOf(ANN) }));
    const items = [{ phones: [ANN], fullName: 'Ann Faro' }];
    const [stashed] = await contacts.bulk.create(items, { lossy: 'stash' });
    const [dropped] = await contacts.bulk.create(items, { lossy: 'drop' });
    expect(stashed).toMatchObject({ contact: { mapping: { fullName: { outcome: 'stashed' } } } });
    expect(dropped).toMatchObject({ contact: { mapping: { fullName: { outcome: 'dropped' } } } });
    expect(sent.map(({ body }) => body)).toEqual([
      { contacts: [{ phone: ANN, custom_variables: { contactkit_fullName: 'Ann Faro' } }] },
      { contacts: [{ phone: ANN }] },
    ]);
  });

  it('is undisclosed for what the answer does not mention', async () => {
    const items = [{ phones: [ANN] }, { phones: [BEN] }, { phones: [CLEO] }];
    const answered = setUp(() => ({ contacts: [...recordsOf(BEN), { first_name: 'Nobody' }] }));
    expect(await answered.contacts.bulk.create(items)).toMatchObject([
      { outcome: 'undisclosed' },
      { outcome: 'saved', contact: { id: BEN } },
      { outcome: 'undisclosed' },
    ]);
    const silent = setUp(() => ({ status: 'OK' }));
    expect(await silent.contacts.bulk.create(items)).toEqual(items.map(() => ({ outcome: 'undisclosed' })));
  });

  it('sends the first of two with the same number, and says so of the second', async () => {
    const { contacts, sent } = setUp(() => ({ contacts: recordsOf(ANN) }));
    const results = await contacts.bulk.create([
      { phones: [ANN], firstName: 'Ann' },
      { phones: [ANN], firstName: 'Anna' },
    ]);
    const twice = { outcome: 'failed', error: expect.objectContaining({ name: 'ArgumentError' }) };
    expect(results).toMatchObject([{ outcome: 'saved', contact: { id: ANN } }, twice]);
    expect(sent[0]?.body).toEqual({ contacts: [{ phone: ANN, first_name: 'Ann' }] });
  });

  it('asks for nothing when there is nothing to make', async () => {
    const { contacts, sent } = setUp(() => ({}));
    expect(await contacts.bulk.create([])).toEqual([]);
    expect(await contacts.bulk.create([{ phones: [] }])).toMatchObject([{ outcome: 'failed' }]);
    expect(sent).toEqual([]);
  });

  it('rejects when the provider refuses the request for all', async () => {
    const { contacts } = setUp(() => ({ status: 'ERROR', message: 'Invalid number' }));
    const call = contacts.bulk.create([{ phones: [ANN] }]);
    await expect(call).rejects.toMatchObject({ name: 'ApiError', operation: 'contacts.bulk.create' });
  });
});

describe('bulk.delete', () => {
  it.each([
    [2, 'deleted'],
    [1, 'undisclosed'],
    [0, 'undisclosed'],
    [undefined, 'undisclosed'],
  ])('of two, of which the provider deleted %s, is %s for both', async (amount, outcome) => {
    const { contacts, sent } = setUp(() => ({ status: 'OK', amount }));
    expect(await contacts.bulk.delete([ANN, BEN])).toEqual([{ outcome }, { outcome }]);
    expect(sent).toMatchObject([
      { method: 'DELETE', path: '/api/v2/contacts', body: { contact_ids: [ANN, BEN] } },
    ]);
  });

  it('sends each id once', async () => {
    const { contacts, sent } = setUp(() => ({ amount: 2 }));
    const results = await contacts.bulk.delete([ANN, BEN, ANN]);
    expect(results).toEqual(results.map(() => ({ outcome: 'deleted' })));
    expect(results).toHaveLength(3);
    expect(sent[0]?.body).toEqual({ contact_ids: [ANN, BEN] });
  });

  it('asks for nothing when there is nothing to delete', async () => {
    const { contacts, sent } = setUp(() => ({}));
    expect(await contacts.bulk.delete([])).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('tags', () => {
  it('are read from the contact, and replaced in it', async () => {
    const { contacts, sent } = setUp(ok);
    expect(await contacts.tags.list(ANN)).toEqual(['lead', 'fair']);
    expect(await contacts.tags.set(ANN, ['vip'])).toEqual(['lead', 'fair']);
    expect(sent).toMatchObject([
      { method: 'GET', path: `/api/v2/contacts/${ANN}` },
      { method: 'PUT', path: `/api/v2/contacts/${ANN}`, body: { tags: ['vip'] } },
    ]);
  });

  it.each([null, undefined])('are none when the record has %s', async (tags) => {
    const { contacts } = setUp(() => ({ status: 'OK', contact: { ...sendblueRecord, tags } }));
    expect(await contacts.tags.list(ANN)).toEqual([]);
  });
});

describe('findBy.phone', () => {
  it('finds the contact by one request, or none', async () => {
    const { contacts, sent } = setUp(({ path }) =>
      path.endsWith(ANN) ? ok() : { status: 'ERROR', message: 'No contact found for this number' },
    );
    expect(await contacts.findBy.phone(ANN)).toMatchObject([{ id: sendblueRecord.phone }]);
    expect(await contacts.findBy.phone(BEN)).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it('rejects with any other refusal', async () => {
    const { contacts } = setUp(() => ({ status: 'ERROR', message: 'Out of order' }));
    await expect(contacts.findBy.phone(ANN)).rejects.toMatchObject({ name: 'ApiError' });
  });
});

it('native members are sent with create and update', async () => {
  const { contacts, sent } = setUp(ok);
  const native = { assigned_to_email: 'dana@faro.example', sendblue_number: '+12025550100' };
  await contacts.create({ phones: [ANN], native });
  await contacts.update(ANN, { native });
  expect(sent.map(({ body }) => body)).toEqual([{ number: ANN, ...native }, native]);
});
