import { createSendblue } from '@contactkit/sendblue';
import { describe, expect, it } from 'vitest';
import { fakeFetch, type SentRequest } from '../../test/fake-fetch.js';
import { sendblueRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import { createContacts } from '../create-contacts.js';
import { packCursor } from '../cursor.js';
import { sendblue, toContact } from './sendblue.js';

const CREDENTIALS = { apiKey: 'test-key', apiSecret: 'test-secret' };

function setUp(answer: (request: SentRequest) => unknown) {
  const { fetch, sent } = fakeFetch(answer);
  return { contacts: createContacts(sendblue(createSendblue({ ...CREDENTIALS, fetch }))), sent };
}

/** As code over any provider has them. */
function setUpAny(answer: () => unknown): { contacts: Contacts; sent: SentRequest[] } {
  return setUp(answer);
}

describe('a record of Sendblue', () => {
  it('becomes a contact', () => {
    expect(toContact(sendblueRecord, 'contacts.list')).toStrictEqual({
      id: '+12025550143',
      provider: 'sendblue',
      fullName: undefined,
      firstName: 'Ines',
      lastName: 'Duarte',
      username: undefined,
      emails: [],
      phones: [{ value: '+12025550143', e164: '+12025550143' }],
      avatarUrl: undefined,
      company: 'Faro Labs',
      tags: ['lead', 'fair'],
      attributes: { Plan: 'Trial' },
      externalId: undefined,
      createdAt: new Date('2026-02-11T18:04:22.000Z'),
      updatedAt: undefined,
      lastActiveAt: undefined,
      blocked: undefined,
      verified: false,
      raw: sendblueRecord,
    });
  });

  it('with nothing but its number has no other values', () => {
    const { raw, ...contact } = toContact({ phone: '+12025550143', first_name: null }, 'contacts.list');
    expect(Object.entries(contact).filter(([, value]) => value !== undefined)).toEqual([
      ['id', '+12025550143'],
      ['provider', 'sendblue'],
      ['emails', []],
      ['phones', [{ value: '+12025550143', e164: '+12025550143' }]],
    ]);
  });
});

it('raw is the very object that the client returned', async () => {
  const client = createSendblue(CREDENTIALS);
  const record = { ...sendblueRecord };
  const result = async () => ({ status: 'OK', contact: record });
  const contacts = createContacts(
    sendblue({
      contacts: {
        ...client.contacts,
        list: async () => [record],
        retrieve: result,
        create: result,
        update: result,
      },
    }),
  );
  expect((await contacts.list()).contacts[0]?.raw).toBe(record);
  expect((await contacts.retrieve(record.phone)).raw).toBe(record);
  expect((await contacts.create({ phones: [record.phone] })).raw).toBe(record);
  expect((await contacts.update(record.phone, {})).raw).toBe(record);
});

describe('a list', () => {
  const open = (total: number, cap = 1000) => {
    const phoneOf = (index: number) => `+1202${5550000 + index}`;
    return setUp(({ query }) => {
      const offset = Number(query.offset);
      const length = Math.max(0, Math.min(Number(query.limit), cap, total - offset));
      return Array.from({ length }, (_, index) => ({ ...sendblueRecord, phone: phoneOf(offset + index) }));
    });
  };
  const walk = async (total: number, cap?: number) => {
    const { contacts, sent } = open(total, cap);
    const ids = new Set<string>();
    for await (const { id } of contacts.iterate()) ids.add(id);
    expect(ids.size).toBe(total);
    return sent.map(({ query }) => query);
  };

  it('is walked in pages of 1000, in a fixed order', async () => {
    const order = { order_by: 'created_at', order_direction: 'asc' };
    expect(await walk(2501)).toEqual([
      { limit: '1000', offset: '0', ...order },
      { limit: '1000', offset: '1000', ...order },
      { limit: '1000', offset: '2000', ...order },
    ]);
  });

  it('goes on after a page that a server has made shorter: nothing is lost, for one request more', async () => {
    expect((await walk(1200, 500)).map(({ offset }) => offset)).toEqual(['0', '500', '1000', '1200']);
    expect((await walk(150)).map(({ offset }) => offset)).toEqual(['0', '150']);
  });

  it.each([
    [0, 1],
    [999, 1],
    [1000, 2],
    [2000, 3],
  ])('of %i contacts takes %i requests: a short page tells the end', async (total, requests) => {
    expect(await walk(total)).toHaveLength(requests);
  });

  it('holds 100 contacts when there is no limit, and 1000 at most', async () => {
    const { contacts, sent } = open(2500);
    const first = await contacts.list();
    const second = await contacts.list({ limit: 5000, cursor: first.next });
    expect([first, second].map((page) => page.contacts.length)).toEqual([100, 1000]);
    expect(second.next).toBe(packCursor('sendblue', 1100));
    expect(sent.map(({ query }) => query.limit)).toEqual(['100', '1000']);
  });

  it('does not end quietly where the provider cannot go on: after 10000 contacts and a page', async () => {
    const { contacts, sent } = open(12_345);
    let seen = 0;
    const walked = async () => {
      for await (const _ of contacts.iterate()) seen += 1;
    };
    await expect(walked()).rejects.toMatchObject({ name: 'UnsupportedError', operation: 'list' });
    expect(seen).toBe(11_000);
    expect(sent.at(-1)?.query.offset).toBe('10000');
  });

  it('is not asked for with the cursor of another provider', async () => {
    const { contacts, sent } = open(1);
    const call = contacts.list({ cursor: packCursor('chatwoot', 2) });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(sent).toEqual([]);
  });
});

describe('an answer of 200', () => {
  it.each([{ status: 'OK' }, { status: 'OK', contact: { first_name: 'Ines' } }, {}])(
    'that holds no contact is an ApiError: %j',
    async (body) => {
      const { contacts } = setUp(() => body);
      const call = contacts.retrieve('+12025550143');
      await expect(call).rejects.toMatchObject({ kind: 'invalid-response', operation: 'contacts.retrieve' });
    },
  );

  it('that lists a contact without a number is an ApiError', async () => {
    const { contacts } = setUp(() => [sendblueRecord, { first_name: 'Ines' }]);
    await expect(contacts.list()).rejects.toMatchObject({
      kind: 'invalid-response',
      operation: 'contacts.list',
    });
  });

  it('that says ERROR is an ApiError of what it says', async () => {
    const { contacts } = setUp(() => ({ status: 'ERROR', message: 'No contact found for this number' }));
    await expect(contacts.retrieve('+12025550143')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(contacts.delete('+12025550143')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('attributes', () => {
  it.each([4, true, null, { city: 'Faro' }])(
    'with the value %j are refused before any request',
    async (value) => {
      const { contacts, sent } = setUpAny(() => ({ status: 'OK', contact: sendblueRecord }));
      const attributes = { Plan: 'Trial', Seats: value };
      const refusal = { name: 'UnsupportedError', field: 'attributes.Seats' };
      await expect(contacts.create({ phones: ['+12025550143'], attributes })).rejects.toMatchObject(refusal);
      await expect(contacts.update('+12025550143', { attributes })).rejects.toMatchObject(refusal);
      expect(sent).toEqual([]);
    },
  );

  it('are sent under any name; undefined is absent', async () => {
    const { contacts, sent } = setUpAny(() => ({ status: 'OK', contact: sendblueRecord }));
    const attributes = { ['__proto__']: 'kept', 'Lead Source': 'Fair', Plan: undefined };
    await contacts.update('+12025550143', { attributes });
    expect(sent[0]?.body).toEqual({ custom_variables: { ['__proto__']: 'kept', 'Lead Source': 'Fair' } });
  });
});

it('keeps the plus sign of the number in the path', async () => {
  const { contacts, sent } = setUp(() => ({ status: 'OK' }));
  await contacts.delete('+12025550143');
  expect(sent[0]).toMatchObject({ method: 'DELETE', path: '/api/v2/contacts/+12025550143' });
});
