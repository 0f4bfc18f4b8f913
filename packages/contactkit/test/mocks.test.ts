import { type Mocks, startMock } from '@contactkit/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Contact,
  type ContactCreate,
  type Contacts,
  type ContactUpdate,
  createContacts,
} from '../src/index.js';
import { providerCaseOf } from './provider-cases.js';

const PROVIDERS = ['orq', 'chatwoot', 'sendblue', 'digivault'] as const;
type Provider = (typeof PROVIDERS)[number];

let mocks: Mocks<Provider>;
beforeAll(async () => {
  mocks = await startMock(PROVIDERS, { host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(() => mocks?.close());
beforeEach(() => {
  for (const provider of PROVIDERS) mocks[provider].twin.reset();
});

/** The contacts of a provider, on its mock. Calls are sent once: a refusal that was asked for comes again. */
function open(provider: Provider): Contacts {
  return createContacts(providerCaseOf(provider).open({ baseUrl: mocks[provider].url, retry: 0 }));
}

/** A walk through the examples of a spec: what is sent, and what comes back, in the facade's words. */
interface Walk {
  contact: ContactCreate;
  created: Partial<Contact>;
  id: string;
  retrieved: Partial<Contact>;
  changes: ContactUpdate;
  updated: Partial<Contact>;
  listed: string[];
}

const WALKS: Record<Provider, Walk> = {
  orq: {
    contact: {
      externalId: 'user_3310',
      fullName: 'Priya Vance',
      emails: ['priya.vance@example.com'],
      avatarUrl: 'https://img.example.com/avatars/priya.png',
      tags: ['trial'],
      attributes: { department: 'Support', seats: 4 },
    },
    created: {
      externalId: 'user_3310',
      fullName: 'Priya Vance',
      emails: [{ value: 'priya.vance@example.com' }],
      tags: ['trial'],
      attributes: { department: 'Support', seats: 4 },
    },
    id: 'contact_01KKXFBB6GTK7EMMVD5K57ZA1F',
    retrieved: { fullName: 'Amara Lindqvist', tags: ['premium', 'beta'] },
    changes: { fullName: 'Amara Lindqvist-Roy', avatarUrl: null, tags: ['premium'] },
    updated: { fullName: 'Amara Lindqvist-Roy', avatarUrl: undefined, tags: ['premium'] },
    listed: ['contact_01KKXFBB6GTK7EMMVD5K57ZA1F', 'contact_01KH6GB8RFQZN149FHBN0R8HHD'],
  },
  chatwoot: {
    contact: {
      fullName: 'Priya Raman',
      emails: ['priya@raman.example'],
      phones: ['+13055550117'],
      externalId: 'crm-2077',
      company: 'Raman Textiles',
      attributes: { plan: 'trial' },
    },
    created: {
      fullName: 'Priya Raman',
      emails: [{ value: 'priya@raman.example' }],
      phones: [{ value: '+13055550117', e164: '+13055550117' }],
      company: 'Raman Textiles',
      avatarUrl: undefined,
    },
    id: '118',
    retrieved: { fullName: 'Nora Lindqvist', externalId: 'crm-1042' },
    changes: { fullName: 'Nora Lindqvist Berg', attributes: { seats: 4 }, phones: null },
    updated: { fullName: 'Nora Lindqvist Berg', attributes: { plan: 'gold', seats: 4 } },
    listed: ['118', '97'],
  },
  sendblue: {
    contact: {
      phones: ['+13055550117'],
      firstName: 'Priya',
      lastName: 'Raman',
      tags: ['lead'],
      attributes: { Plan: 'Trial' },
    },
    created: {
      id: '+13055550117',
      phones: [{ value: '+13055550117', e164: '+13055550117' }],
      firstName: 'Priya',
      lastName: 'Raman',
      verified: false,
    },
    id: '+12025550143',
    retrieved: { firstName: 'Ines', company: 'Faro Labs' },
    changes: { company: 'Faro Research', tags: ['customer'], attributes: { Seats: '4' } },
    updated: { company: 'Faro Research', tags: ['customer'], attributes: { Plan: 'Trial', Seats: '4' } },
    listed: ['+12025550143', '+442079460958'],
  },
  digivault: {
    contact: {
      username: 'JunoPark',
      phones: ['1-212-555-0178'],
      avatarUrl: 'https://img.example.com/avatars/juno.jpg',
    },
    created: {
      username: 'JunoPark',
      fullName: undefined,
      phones: [{ value: '1-212-555-0178', e164: undefined }],
      lastActiveAt: undefined,
    },
    id: 'pWykuDQvCTcwd7xD',
    retrieved: { username: 'MiraSolheim', lastActiveAt: new Date('2026-05-04T18:03:20Z') },
    changes: { fullName: 'Mira Solheim (studio)', phones: [{ value: '020 7946 0981' }] },
    updated: { fullName: 'Mira Solheim (studio)', phones: [{ value: '020 7946 0981', e164: undefined }] },
    listed: ['pWykuDQvCTcwd7xD', '2D6dnOMkaW7vDtAp'],
  },
};

describe.each(PROVIDERS)('%s on its mock', (provider) => {
  const { contact, created, id, retrieved, changes, updated, listed } = WALKS[provider];

  it('creates a contact', async () => {
    expect(await open(provider).create(contact)).toMatchObject({ provider, ...created });
  });

  it('finds again what it created, with its changes, until it deletes it', async () => {
    const contacts = open(provider);
    const made = await contacts.create(contact);
    expect(await contacts.retrieve(made.id)).toMatchObject({ id: made.id, ...created });
    const { mapping, ...changed } = await contacts.update(made.id, changes);
    expect(Object.keys(mapping).sort()).toEqual(Object.keys(changes).sort());
    expect(await contacts.retrieve(made.id)).toEqual(changed);
    const ids: string[] = [];
    for await (const each of contacts.iterate()) ids.push(each.id);
    expect(ids).toHaveLength(3);
    expect(ids).toContain(made.id);
    await contacts.delete(made.id);
    await expect(contacts.retrieve(made.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('retrieves a contact', async () => {
    expect(await open(provider).retrieve(id)).toMatchObject({ id, provider, ...retrieved });
  });

  it('updates a contact', async () => {
    expect(await open(provider).update(id, changes)).toMatchObject({ id, provider, ...updated });
  });

  it('lists contacts, on one page', async () => {
    const page = await open(provider).list({ limit: 10_000 });
    // The facade asks for the oldest first where the provider can sort.
    expect(page.contacts.map((each) => each.id).sort()).toEqual(listed.toSorted());
    expect(page.next).toBeUndefined();
  });

  it('iterates over contacts', async () => {
    const ids: string[] = [];
    for await (const each of open(provider).iterate()) ids.push(each.id);
    expect(ids.sort()).toEqual(listed.toSorted());
  });

  it('deletes a contact', async () => {
    expect(await open(provider).delete(id)).toBeUndefined();
  });

  it.each(['retrieve', 'update', 'delete'] as const)(
    '%s of an unknown contact is not-found',
    async (operation) => {
      const contacts = open(provider);
      const options = { headers: { Prefer: 'code=404' } };
      const call =
        operation === 'update' ? contacts.update(id, {}, options) : contacts[operation](id, options);
      await expect(call).rejects.toMatchObject({
        name: 'ApiError',
        provider,
        status: 404,
        kind: 'not-found',
      });
    },
  );

  it('a wrong credential is unauthenticated', async () => {
    const options = { headers: { Prefer: 'code=401, example=invalidCredentials' } };
    const call = open(provider).list({}, options);
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 401, kind: 'unauthenticated' });
  });

  it('too many requests are rate-limited', async () => {
    const call = open(provider).create(contact, { headers: { Prefer: 'code=429' } });
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 429, kind: 'rate-limited' });
  });

  it('an error in the middle of a walk ends it', async () => {
    const walk = open(provider).iterate({}, { headers: { Prefer: 'code=429' } });
    await expect(walk.next()).rejects.toMatchObject({ kind: 'rate-limited' });
  });
});

describe('what only some providers answer', () => {
  const id = (provider: Provider) => WALKS[provider].id;
  const create = (provider: Provider, prefer: string) =>
    open(provider).create(WALKS[provider].contact, { headers: { Prefer: prefer } });

  it.each([
    ['orq', 'code=409', 409],
    ['sendblue', 'code=409', 409],
    ['chatwoot', 'code=422, example=duplicate', 422],
  ] as const)('a value that another contact of %s has is a conflict', async (provider, prefer, status) => {
    await expect(create(provider, prefer)).rejects.toMatchObject({ status, kind: 'conflict' });
  });

  it.each([
    ['orq', 'code=500'],
    ['sendblue', 'code=500'],
    ['digivault', 'code=500'],
    ['digivault', 'code=503'],
  ] as const)('a failure of %s (%s) is of kind server', async (provider, prefer) => {
    await expect(create(provider, prefer)).rejects.toMatchObject({ kind: 'server' });
  });

  it.each([
    ['orq', 30_000],
    ['digivault', 60_000],
    ['chatwoot', undefined],
    ['sendblue', undefined],
  ] as const)('%s asks to wait %s milliseconds', async (provider, retryAfter) => {
    await expect(create(provider, 'code=429')).rejects.toMatchObject({ retryAfter });
  });

  it('Chatwoot forbids deleting with a 401, DigiVault listing with a 403', async () => {
    const forbidden = { headers: { Prefer: 'code=401, example=forbidden' } };
    await expect(open('chatwoot').delete(id('chatwoot'), forbidden)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const denied = open('digivault').list({}, { headers: { Prefer: 'code=403' } });
    await expect(denied).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('Sendblue says 403 when no credential came', async () => {
    const call = open('sendblue').list({}, { headers: { 'sb-api-key-id': '', 'sb-api-secret-key': '' } });
    await expect(call).rejects.toMatchObject({ status: 403, kind: 'unauthenticated' });
  });
});

describe('a value that the provider refuses', () => {
  it.each([
    ['orq', { emails: ['no address'] }, { emails: ['no address'] }],
    ['chatwoot', { phones: ['020 7946 0152'] }, { phones: ['020 7946 0152'] }],
    ['sendblue', { phones: ['020 7946 0152'] }, undefined],
    ['digivault', { avatarUrl: 'no address' }, { avatarUrl: 'no address' }],
  ] as const)('%s: is an invalid-request', async (provider, values, changes) => {
    const contacts = open(provider);
    const refusal = { name: 'ApiError', kind: 'invalid-request' };
    await expect(contacts.create({ ...providerCaseOf(provider).needs, ...values })).rejects.toMatchObject(
      refusal,
    );
    if (changes) {
      await expect(contacts.update(WALKS[provider].id, changes)).rejects.toMatchObject(refusal);
    }
  });
});

it('a server that is gone is a ConnectionError', async () => {
  const mock = await startMock('orq');
  const contacts = createContacts(providerCaseOf('orq').open({ baseUrl: mock.url }));
  await mock.close();
  await expect(contacts.list()).rejects.toMatchObject({ name: 'ConnectionError', kind: 'network' });
});
