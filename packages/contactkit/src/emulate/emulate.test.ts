import { createDigivault } from '@contactkit/digivault';
import { createOrq } from '@contactkit/orq';
import { createSendblue } from '@contactkit/sendblue';
import { describe, expect, it } from 'vitest';
import { fakeFetch } from '../../test/fake-fetch.js';
import { memoryProvider } from '../../test/memory-provider.js';
import { orqRecord } from '../../test/records.js';
import type { Contacts } from '../contract/contacts.js';
import type { ContactsProvider } from '../contract/provider.js';
import { createContacts } from '../create-contacts.js';
import type { Contact } from '../model/contact.js';
import { digivault } from '../providers/digivault.js';
import { orq } from '../providers/orq.js';
import { sendblue } from '../providers/sendblue.js';
import { emulate } from './emulate.js';

const PEOPLE: Partial<Contact>[] = [
  { fullName: 'Ada Okafor', emails: [{ value: 'ada@okafor.example' }], tags: ['Fair'] },
  { firstName: 'Ben', lastName: 'Faro', phones: [{ value: '+12025550111', e164: '+12025550111' }] },
  { username: 'cleo_o', company: 'Okafor Labs', externalId: 'crm-3' },
  { fullName: 'Dana', emails: [{ value: 'ADA@okafor.example' }], externalId: 'CRM-3' },
  { phones: [{ value: '+12025550111', e164: '+12025550111' }] },
];
const idsOf = (contacts: Contact[]) => contacts.map(({ id }) => id);

/** Asks at run time for what the compiler would refuse. */
function emulateAnyway(provider: ContactsProvider, names: string[]): ContactsProvider {
  const unchecked: [never] = JSON.parse(JSON.stringify(names));
  return emulate<Contacts, [never]>(provider, unchecked);
}

describe('search', () => {
  const { provider, calls } = memoryProvider(PEOPLE);
  const contacts = createContacts(emulate(provider, ['search']));
  const find = async (text: string) => {
    const found: Contact[] = [];
    let cursor: string | undefined;
    do {
      const page = await contacts.search(text, { cursor });
      found.push(...page.contacts);
      cursor = page.next;
    } while (cursor !== undefined);
    return idsOf(found);
  };

  it.each([
    ['okafor', ['1', '3', '4']],
    [' OKAFOR ', ['1', '3', '4']],
    ['ben faro', ['2']],
    ['0111', ['2', '5']],
    ['fair', ['1']],
    ['cleo', ['3']],
    ['crm-3', ['3', '4']],
    ['nobody', []],
    ['undefined', []],
  ])('for %j finds %j', async (text, ids) => {
    expect(await find(text)).toEqual(ids);
  });

  it('keeps the cursor of a page in which nothing matches', async () => {
    calls.length = 0;
    const page = await contacts.search('nobody');
    expect(page).toEqual({ contacts: [], next: '2' });
    expect(await contacts.search('crm', { cursor: page.next, limit: 1 })).toMatchObject({
      contacts: [{ id: '3' }],
      next: '3',
    });
    expect(calls).toEqual(['list', 'list']);
  });

  it.each(['', ' \n'])('for %j is refused before any request', async (text) => {
    calls.length = 0;
    await expect(contacts.search(text)).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(calls).toEqual([]);
  });
});

it('count reads every page', async () => {
  const { provider, calls } = memoryProvider(PEOPLE);
  expect(await createContacts(emulate(provider, ['count'])).count()).toBe(5);
  expect(calls).toEqual(['list', 'list', 'list']);
});

it.each([
  ['externalId', 'crm-3', ['3']],
  ['externalId', 'crm', []],
  ['phone', '+12025550111', ['2', '5']],
  ['phone', '12025550111', []],
  ['email', 'Ada@Okafor.example', ['1', '4']],
  ['email', 'ada@okafor', []],
] as const)('findBy %s %s reads every page, and compares the whole: %j', async (key, value, ids) => {
  const { provider, calls } = memoryProvider(PEOPLE);
  const names = ['findBy.externalId', 'findBy.phone', 'findBy.email'] as const;
  const contacts = createContacts(emulate(provider, names));
  expect(idsOf(await contacts.findBy[key](value))).toEqual(ids);
  expect(calls).toHaveLength(3);
});

describe('tags', () => {
  const setUp = (...tags: string[]) => {
    const { fetch, sent } = fakeFetch(({ body }) => ({ ...orqRecord, tags, ...Object(body) }));
    const provider = emulate(orq(createOrq({ apiKey: 'test-key', fetch })), ['tags.add', 'tags.remove']);
    return { contacts: createContacts(provider), bodies: () => sent.map(({ body }) => body) };
  };

  it('are added to those that are there, each once', async () => {
    const { contacts, bodies } = setUp('vip', 'fair');
    expect(await contacts.tags.add('user_1', ['lead', 'vip', 'lead'])).toEqual(['vip', 'fair', 'lead']);
    expect(bodies()).toEqual([undefined, { tags: ['vip', 'fair', 'lead'] }]);
  });

  it('are taken away, if they are there', async () => {
    const { contacts, bodies } = setUp('vip', 'fair');
    expect(await contacts.tags.remove('user_1', ['vip', 'lead'])).toEqual(['fair']);
    expect(bodies()).toEqual([undefined, { tags: ['fair'] }]);
  });

  it('are not set when they stay the same', async () => {
    const { contacts, bodies } = setUp('vip', 'fair');
    expect(await contacts.tags.add('user_1', ['fair'])).toEqual(['vip', 'fair']);
    expect(await contacts.tags.remove('user_1', ['lead'])).toEqual(['vip', 'fair']);
    expect(bodies()).toEqual([undefined, undefined]);
  });
});

describe('the capabilities', () => {
  const all = ['search', 'count', 'bulk.create', 'bulk.delete', 'findBy.email', 'upsert'] as const;

  it('say what is emulated, and what it costs', () => {
    const { provider } = memoryProvider([]);
    const { operations } = createContacts(emulate(provider, all)).capabilities;
    expect(operations).toEqual({
      search: { how: 'emulated', cost: { requests: 1 } },
      count: { how: 'emulated', cost: { requests: 0, perPage: 1 } },
      'findBy.email': { how: 'emulated', cost: { requests: 0, perPage: 1 } },
      'bulk.create': { how: 'emulated', cost: { requests: 0, perItem: 1 } },
      'bulk.delete': { how: 'emulated', cost: { requests: 0, perItem: 1 } },
      upsert: { how: 'emulated', cost: { requests: 1, perPage: 1 } },
    });
  });

  it('leave native what is native', () => {
    const provider = orq(createOrq({ apiKey: 'test-key' }));
    const before = createContacts(provider).capabilities;
    const { capabilities } = createContacts(emulate(provider, ['tags.add', 'findBy.email', 'upsert']));
    expect(capabilities).toEqual({
      ...before,
      operations: {
        ...before.operations,
        'tags.add': { how: 'emulated', cost: { requests: 2 } },
        'findBy.email': { how: 'emulated', cost: { requests: 0, perPage: 1 } },
        upsert: { how: 'emulated', cost: { requests: 2, perPage: 1 } },
      },
    });
  });

  it('of an upsert know no pages when each key is found natively', () => {
    const findBy = { externalId: async () => [], phone: async () => [], email: async () => [] };
    const { provider } = memoryProvider([], { operations: { findBy } });
    const { operations } = createContacts(emulate(provider, ['upsert'])).capabilities;
    expect(operations.upsert).toEqual({ how: 'emulated', cost: { requests: 4 } });
  });
});

describe('what a provider can do itself', () => {
  it('is not replaced', async () => {
    const { provider, calls } = memoryProvider(PEOPLE, { operations: { count: async () => 97 } });
    const contacts = createContacts(emulate(provider, ['count', 'search']));
    expect(await contacts.count()).toBe(97);
    expect(contacts.capabilities.operations.count).toMatchObject({ how: 'native' });
    expect(calls).toEqual([]);
  });

  it('stays beside what is emulated in the same group', () => {
    const provider = emulate(sendblue(createSendblue({ apiKey: 'a', apiSecret: 'b' })), ['tags.add']);
    expect(Object.keys(provider.operations.tags)).toEqual(['list', 'set', 'add']);
    expect(Object.keys(provider.operations)).toEqual(expect.arrayContaining(['upsert', 'bulk', 'verify']));
  });
});

describe('emulate', () => {
  it.each([
    'tags.add',
    'tags.remove',
    'tags.set',
    'findBy.email',
    'findBy.externalId',
    'merge',
    'verify',
    'nothing',
  ])('throws at once for what cannot be built at DigiVault: %s', (name) => {
    const provider = digivault(createDigivault({ apiKey: 'test-key' }));
    const message = `digivault cannot emulate ${name}. What it has is not enough to build '${name}' from.`;
    expect(() => emulateAnyway(provider, ['search', name])).toThrow(
      expect.objectContaining({ name: 'UnsupportedError', provider: 'digivault', message }),
    );
  });

  it('throws for an upsert where there is no key', () => {
    const { provider } = memoryProvider([], { fields: { fullName: { create: 'name', update: 'name' } } });
    expect(() => emulate(provider, ['upsert'])).toThrow("to build 'upsert' from");
  });

  it('takes a provider to which something was added before', async () => {
    const { provider } = memoryProvider(PEOPLE);
    const contacts = createContacts(emulate(emulate(provider, ['count']), ['findBy.email', 'upsert']));
    expect(await contacts.count()).toBe(5);
    expect(contacts.capabilities.operations).toMatchObject({
      count: { how: 'emulated' },
      upsert: { cost: { requests: 1, perPage: 1 } },
    });
  });

  it('leaves the provider as it was', () => {
    const { provider } = memoryProvider([]);
    const before = { ...provider, operations: { ...provider.operations } };
    emulate(provider, ['search', 'upsert']);
    expect(provider).toEqual(before);
  });
});
