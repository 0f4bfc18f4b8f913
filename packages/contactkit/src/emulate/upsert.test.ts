import { createChatwoot } from '@contactkit/chatwoot';
import { describe, expect, it } from 'vitest';
import { fakeFetch } from '../../test/fake-fetch.js';
import { contactOf, type MemoryOptions, memoryProvider } from '../../test/memory-provider.js';
import { chatwootRecord } from '../../test/records.js';
import { createContacts } from '../create-contacts.js';
import type { Contact, ContactCreate, Lossy } from '../model/contact.js';
import { at, type FieldTable } from '../model/field-table.js';
import { chatwoot } from '../providers/chatwoot.js';
import { emulate } from './emulate.js';
import { decide, type UpsertDecision } from './upsert.js';

describe('upsert', () => {
  const ADA: Partial<Contact> = {
    fullName: 'Ada Okafor',
    emails: [{ value: 'ada@okafor.example' }],
    phones: [{ value: '+12025550117', e164: '+12025550117' }],
    externalId: 'crm-77',
    attributes: { plan: 'gold', seats: 4 },
  };
  const BEN: Partial<Contact> = { fullName: 'Ben', emails: [{ value: 'ben@okafor.example' }] };

  /** An update replaces all attributes. */
  const REPLACING: FieldTable = {
    fullName: { create: 'name', update: 'name' },
    externalId: { create: 'key' },
    attributes: { create: 'data', update: 'data', clear: true, replaces: true },
  };

  function setUp(people: Partial<Contact>[], options?: MemoryOptions) {
    const { provider, calls, store } = memoryProvider(people, options);
    return { contacts: createContacts(emulate(provider, ['upsert'])), calls, store };
  }

  describe('upsert', () => {
    it('makes a contact that has none of the keys', async () => {
      const { contacts, calls, store } = setUp([ADA]);
      const result = await contacts.upsert({ fullName: 'Cleo', emails: ['cleo@okafor.example'] });
      expect(result).toMatchObject({
        outcome: 'created',
        contact: { id: '2', mapping: { fullName: { outcome: 'exact' }, emails: { outcome: 'exact' } } },
      });
      expect(store[1]).toMatchObject({ fullName: 'Cleo' });
      expect(calls).toEqual(['list', 'create']);
    });

    it('changes what differs, and nothing else', async () => {
      const { contacts, calls, store } = setUp([BEN, ADA]);
      const result = await contacts.upsert({
        emails: ['ADA@okafor.example'],
        fullName: 'Ada Faro',
        phones: [{ value: '+12025550117' }],
      });
      expect(result).toMatchObject({ outcome: 'updated', contact: { id: '2' } });
      expect(result).toHaveProperty('contact.mapping', {
        fullName: { outcome: 'exact', to: 'name' },
      });
      expect(store[1]).toMatchObject({ fullName: 'Ada Faro', attributes: { plan: 'gold', seats: 4 } });
      expect(calls).toEqual(['list', 'update 2']);
    });

    it.each([
      { externalId: 'crm-77' },
      { externalId: 'crm-77', fullName: 'Ada Okafor', emails: ['ada@okafor.example'] },
      { externalId: 'crm-77', fullName: undefined, attributes: undefined },
      { externalId: 'crm-77', attributes: { seats: 4 } },
      { externalId: 'crm-77', attributes: { seats: 4, plan: 'gold', since: undefined } },
      { phones: [{ value: '+12025550117' }], attributes: {} },
    ])('sends nothing for %j, which the contact has already', async (contact) => {
      const { contacts, calls } = setUp([ADA]);
      expect(await contacts.upsert(contact)).toMatchObject({ outcome: 'unchanged', contact: { id: '1' } });
      expect(calls).toEqual(['list']);
    });

    it('reports every contact that has one of the keys, and sends nothing', async () => {
      const { contacts, calls } = setUp([ADA, { fullName: 'Cleo' }, BEN]);
      const result = await contacts.upsert({ emails: ['ben@okafor.example'], externalId: 'crm-77' });
      expect(result).toMatchObject({ outcome: 'conflict', candidates: [{ id: '1' }, { id: '3' }] });
      expect(calls).toEqual(['list', 'list']);
    });

    it('looks only for the keys that it is told to match', async () => {
      const { contacts } = setUp([ADA, BEN]);
      const contact = { emails: ['ben@okafor.example'], phones: ['+12025550117'], fullName: 'Ben' };
      expect(await contacts.upsert(contact)).toMatchObject({ outcome: 'conflict' });
      const result = await contacts.upsert(contact, { match: ['email'] });
      expect(result).toMatchObject({ outcome: 'updated', contact: { id: '2', fullName: 'Ben' } });
    });

    it.each([
      [{ fullName: 'Ada' }, {}],
      [{ externalId: 'crm-77' }, { match: ['phone'] as const }],
    ])('needs a key: %j with %j is refused before any request', async (contact, options) => {
      const { contacts, calls } = setUp([ADA]);
      await expect(contacts.upsert(contact, options)).rejects.toMatchObject({
        name: 'ArgumentError',
        message: expect.stringMatching(/no key to find it by: give it one of .*phone/),
      });
      expect(calls).toEqual([]);
    });

    it('asks natively for what can be found so, and takes a contact that is found twice for one', async () => {
      const asked: unknown[] = [];
      const operations: MemoryOptions['operations'] = {
        findBy: {
          async externalId(value: string, options: unknown) {
            asked.push([value, options]);
            return [store[0]];
          },
        },
      };
      const { contacts, calls, store } = setUp([ADA, BEN], { operations });
      const options = { headers: { 'x-trace': '7' } };
      const found = await contacts.upsert({ externalId: 'crm-77', fullName: 'Ada Okafor' }, options);
      expect(found).toMatchObject({ outcome: 'unchanged', contact: { id: '1' } });
      expect(calls).toEqual([]);
      const both = { externalId: 'crm-77', emails: ['ada@okafor.example'] };
      expect(await contacts.upsert(both)).toMatchObject({ outcome: 'unchanged', contact: { id: '1' } });
      expect(calls).toEqual(['list']);
      expect(asked).toEqual([
        ['crm-77', options],
        ['crm-77', {}],
      ]);
    });

    it('ends with the reason of a signal', async () => {
      const { contacts } = setUp([ADA]);
      const reason = new Error('the user has left');
      const call = contacts.upsert({ externalId: 'crm-77' }, { signal: AbortSignal.abort(reason) });
      await expect(call).rejects.toBe(reason);
    });
  });

  describe('what has no place', () => {
    const contact = { externalId: 'crm-77', fullName: 'Ada Faro', company: 'Faro Labs' };

    it('is refused before anything is looked for', async () => {
      const { contacts, calls } = setUp([ADA]);
      await expect(contacts.upsert(contact)).rejects.toMatchObject({
        name: 'UnsupportedError',
        field: 'company',
      });
      expect(calls).toEqual([]);
    });

    it('is dropped where that is wanted, and the mapping says so', async () => {
      const { contacts } = setUp([ADA]);
      const updated = await contacts.upsert(contact, { lossy: 'drop' });
      expect(updated).toMatchObject({
        outcome: 'updated',
        contact: { mapping: { fullName: { outcome: 'exact' }, company: { outcome: 'dropped' } } },
      });
      expect(await contacts.upsert(contact, { lossy: 'drop' })).toMatchObject({ outcome: 'unchanged' });
    });

    it('is stashed where that is wanted, once', async () => {
      const { contacts, store } = setUp([ADA]);
      const updated = await contacts.upsert(contact, { lossy: 'stash' });
      const to = 'data.contactkit_company';
      expect(updated).toMatchObject({
        outcome: 'updated',
        contact: { mapping: { company: { outcome: 'stashed', to } } },
      });
      expect(store[0]?.attributes).toEqual({ plan: 'gold', seats: 4, contactkit_company: 'Faro Labs' });
      expect(await contacts.upsert(contact, { lossy: 'stash' })).toMatchObject({ outcome: 'unchanged' });
    });

    it('that was stashed by a create is there for the next upsert', async () => {
      const { contacts, calls } = setUp([], { fields: REPLACING });
      const created = await contacts.upsert(contact, { lossy: 'stash' });
      expect(created).toMatchObject({
        outcome: 'created',
        contact: { mapping: { company: { outcome: 'stashed' } } },
      });
      expect(await contacts.upsert(contact, { lossy: 'stash' })).toMatchObject({ outcome: 'unchanged' });
      expect(calls).toEqual(['list', 'create', 'list']);
    });

    it('joins the attributes that are there, where an update replaces them', async () => {
      const { contacts, store } = setUp([ADA], { fields: REPLACING });
      await contacts.upsert(contact, { lossy: 'stash' });
      expect(store[0]?.attributes).toEqual({ plan: 'gold', seats: 4, contactkit_company: 'Faro Labs' });
      const attributes = { plan: 'gold', seats: 4 };
      const again = await contacts.upsert({ ...contact, attributes }, { lossy: 'stash' });
      expect(again).toMatchObject({ outcome: 'unchanged' });
    });

    it('is refused at last when it can be neither changed nor lost', async () => {
      const { contacts, calls } = setUp([{ ...ADA, externalId: 'crm-78' }]);
      const call = contacts.upsert({ externalId: 'crm-77', emails: ['ada@okafor.example'] });
      await expect(call).rejects.toMatchObject({ field: 'externalId', operation: 'update' });
      expect(calls).toEqual(['list']);
    });
  });

  describe('attributes', () => {
    it('are merged, where an update merges them', async () => {
      const { contacts, store } = setUp([ADA]);
      expect(await contacts.upsert({ externalId: 'crm-77', attributes: { seats: 5 } })).toMatchObject({
        outcome: 'updated',
      });
      expect(store[0]?.attributes).toEqual({ plan: 'gold', seats: 5 });
    });

    it('are replaced, where an update replaces them: fewer are a change', async () => {
      const { contacts, store } = setUp([ADA], { fields: REPLACING });
      const contact = { externalId: 'crm-77', attributes: { seats: 4 } };
      expect(await contacts.upsert(contact)).toMatchObject({ outcome: 'updated' });
      expect(store[0]?.attributes).toEqual({ seats: 4 });
      expect(await contacts.upsert(contact)).toMatchObject({ outcome: 'unchanged' });
    });
  });

  it('at Chatwoot each key is a request, and a conflict has its candidates', async () => {
    const { fetch, sent } = fakeFetch(({ body }) => {
      const id = JSON.stringify(body).includes('email') ? 118 : 97;
      return { meta: { count: 1, current_page: 1 }, payload: [{ ...chatwootRecord, id }] };
    });
    const client = createChatwoot({ apiAccessToken: 'test-token', accountId: 3, fetch });
    const contacts = createContacts(emulate(chatwoot(client, { inboxId: 9 }), ['upsert']));
    const result = await contacts.upsert({ emails: ['nora@lindqvist.example'], phones: ['+12025550143'] });
    expect(result).toMatchObject({ outcome: 'conflict', candidates: [{ id: '97' }, { id: '118' }] });
    expect(sent.map(({ path }) => path.split('/').at(-1))).toEqual(['filter', 'filter']);
    expect(contacts.capabilities.operations.upsert).toEqual({ how: 'emulated', cost: { requests: 4 } });
  });
});

describe('decide', () => {
  const FIELDS: FieldTable = {
    fullName: at('name'),
    emails: at('mail', { clear: true }),
    externalId: { create: 'key' },
    attributes: at('data'),
  };
  const ATTRIBUTES = { plan: 'gold', contactkit_company: 'Faro Labs' };
  const ada = contactOf('7', {
    fullName: 'Ada Okafor',
    emails: [{ value: 'ada@okafor.example' }],
    externalId: 'crm-77',
    attributes: ATTRIBUTES,
  });
  const exact = (to: string) => ({ outcome: 'exact' as const, to });
  const stashed = { outcome: 'stashed' as const, to: 'data.contactkit_company' };

  it.each<[string, ContactCreate, Lossy | undefined, Partial<UpsertDecision>]>([
    ['nothing differs', { fullName: 'Ada Okafor' }, undefined, { outcome: 'unchanged', mapping: {} }],
    [
      'a value differs',
      { fullName: 'Ada Faro', externalId: 'crm-77' },
      undefined,
      {
        outcome: 'updated',
        id: '7',
        changes: { fullName: 'Ada Faro' },
        mapping: { fullName: exact('name') },
      },
    ],
    [
      'an email differs in upper and lower case alone',
      { emails: ['ADA@okafor.example'] },
      undefined,
      { outcome: 'unchanged', mapping: {} },
    ],
    [
      'an attribute is new',
      { attributes: { seats: 4 } },
      undefined,
      { outcome: 'updated', changes: { attributes: { seats: 4 } }, mapping: { attributes: exact('data') } },
    ],
    [
      'what has no place is dropped',
      { company: 'Okafor Labs' },
      'drop',
      {
        outcome: 'unchanged',
        mapping: { company: { outcome: 'dropped', why: 'memory has no place for it.' } },
      },
    ],
    [
      'what has no place is stashed already',
      { company: 'Faro Labs' },
      'stash',
      { outcome: 'unchanged', mapping: { company: stashed } },
    ],
    [
      'what has no place is stashed anew',
      { company: 'Okafor Labs' },
      'stash',
      {
        outcome: 'updated',
        changes: { attributes: { contactkit_company: 'Okafor Labs' } },
        mapping: { company: stashed },
      },
    ],
  ])('%s', (_, contact, lossy, decision) => {
    const target = { name: 'memory', fields: FIELDS };
    expect(decide(target, [ada], contact, lossy)).toMatchObject(decision);
  });

  it.each<[string, ContactCreate, Partial<UpsertDecision>]>([
    ['is there', { company: 'Faro Labs' }, { outcome: 'unchanged' }],
    [
      'differs, among those that are there',
      { company: 'Okafor Labs' },
      { outcome: 'updated', changes: { attributes: { ...ATTRIBUTES, contactkit_company: 'Okafor Labs' } } },
    ],
    [
      'differs, among those that are given',
      { company: 'Okafor Labs', attributes: { plan: 'trial' } },
      { outcome: 'updated', changes: { attributes: { plan: 'trial', contactkit_company: 'Okafor Labs' } } },
    ],
  ])('where an update replaces all attributes, a stash %s', (_, contact, decision) => {
    const fields: FieldTable = { ...FIELDS, attributes: at('data', { clear: true, replaces: true }) };
    expect(decide({ name: 'memory', fields }, [ada], contact, 'stash')).toMatchObject(decision);
  });

  it('creates what nobody has, and leaves to the caller what several have', () => {
    const target = { name: 'memory', fields: FIELDS };
    const ben = contactOf('8', { fullName: 'Ben' });
    expect(decide(target, [], { fullName: 'Ada' }, undefined)).toEqual({ outcome: 'created' });
    const conflict = { outcome: 'conflict', candidates: [ada, ben] };
    expect(decide(target, [ada, ben], { fullName: 'Ada' }, undefined)).toEqual(conflict);
  });

  it('throws for a value that differs and can be neither changed nor lost', () => {
    const target = { name: 'memory', fields: FIELDS };
    expect(() => decide(target, [ada], { externalId: 'crm-78' }, undefined)).toThrow(
      "'externalId' on update",
    );
  });

  it('changes neither the contact that is there nor what was given', () => {
    const given = { company: 'Okafor Labs', attributes: { plan: 'trial' } };
    const before = structuredClone({ ada, given });
    decide({ name: 'memory', fields: FIELDS }, [ada], given, 'stash');
    expect({ ada, given }).toEqual(before);
  });
});
