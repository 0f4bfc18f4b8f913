import { createChatwoot } from '@contactkit/chatwoot';
import { createOrq } from '@contactkit/orq';
import { describe, expect, it, vi } from 'vitest';
import { contactOf, memoryProvider } from '../test/memory-provider.js';
import type { ContactsProvider } from './contract/provider.js';
import { packCursor } from './cursor.js';
import { emulate } from './emulate/emulate.js';
import { chatwoot } from './providers/chatwoot.js';
import { orq } from './providers/orq.js';
import { createRegistry } from './registry.js';

const NOTHING: ContactsProvider = memoryProvider([]).provider;
const FAILURE = new Error('no answer');

/** A registry of three contacts at `crm` and one at `sms`, in pages of two. */
function setUp() {
  const crm = memoryProvider([{ fullName: 'Ada' }, { fullName: 'Ben' }, { fullName: 'Cleo' }]);
  const sms = memoryProvider([{ fullName: 'Dana' }]);
  return { crm, sms, registry: createRegistry({ crm: crm.provider, sms: sms.provider }) };
}

const tagged = (key: string, id: string) => ({ key, contact: expect.objectContaining({ id }) });

describe('a registry', () => {
  it('has the contacts of each provider under its name', async () => {
    const { registry, crm } = setUp();
    expect(Object.keys(registry)).toEqual(['crm', 'sms', 'all']);
    expect(await registry.crm.retrieve('2')).toMatchObject({ fullName: 'Ben' });
    expect(crm.calls).toEqual(['retrieve 2']);
  });

  it('keeps what each can do', () => {
    const registry = createRegistry({
      crm: chatwoot(createChatwoot({ apiAccessToken: 'test-token', accountId: 3 })),
      leads: emulate(orq(createOrq({ apiKey: 'test-key' })), ['search']),
    });
    expect(registry.crm.supports('merge')).toBe(true);
    expect(registry.leads.supports('search')).toBe(true);
    expect(registry.leads.supports('merge')).toBe(false);
  });

  it("refuses the name 'all', which is taken", () => {
    const providers = Object.fromEntries([['all', NOTHING]]);
    expect(() => createRegistry(providers)).toThrow(
      expect.objectContaining({ name: 'ArgumentError', message: expect.stringContaining("'all' is taken") }),
    );
  });

  it('of no providers has no contacts', async () => {
    const { all } = createRegistry({});
    expect(await all.list()).toEqual({ contacts: [], failures: [], next: undefined });
    expect((await all.iterate().next()).done).toBe(true);
  });
});

describe('all.list', () => {
  it('reads a page of each, and goes on where there is more', async () => {
    const { registry, crm, sms } = setUp();
    const first = await registry.all.list();
    expect(first).toEqual({
      contacts: [tagged('crm', '1'), tagged('crm', '2'), tagged('sms', '1')],
      failures: [],
      next: expect.stringMatching(/^[\w-]+$/),
    });
    const second = await registry.all.list({ cursor: first.next });
    expect(second).toEqual({ contacts: [tagged('crm', '3')], failures: [], next: undefined });
    expect([crm.calls, sms.calls]).toEqual([['list', 'list'], ['list']]);
  });

  it('asks all at the same time, with the limit for each', async () => {
    const { registry, crm, sms } = setUp();
    const started: unknown[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const { provider } of [crm, sms]) {
      vi.spyOn(provider, 'list').mockImplementation(async ({ limit }) => {
        started.push(limit);
        await gate;
        return { contacts: [contactOf('1')], next: undefined };
      });
    }
    const page = registry.all.list({ limit: 1 });
    expect(started).toEqual([1, 1]);
    release();
    expect((await page).contacts).toHaveLength(2);
  });

  it('reports the failure of one beside the contacts of the others, and does not go on there', async () => {
    const { registry, crm, sms } = setUp();
    vi.spyOn(sms.provider, 'list').mockRejectedValueOnce(FAILURE);
    const page = await registry.all.list();
    expect(page).toMatchObject({
      contacts: [tagged('crm', '1'), tagged('crm', '2')],
      failures: [{ key: 'sms', error: FAILURE, cursor: undefined }],
    });
    expect(await registry.all.list({ cursor: page.next })).toMatchObject({
      contacts: [tagged('crm', '3')],
      failures: [],
    });
    expect([crm.calls, sms.calls]).toEqual([['list', 'list'], []]);
  });

  it('tells from where to try again', async () => {
    const { registry, crm } = setUp();
    const { next } = await registry.all.list();
    vi.spyOn(crm.provider, 'list').mockRejectedValueOnce(FAILURE);
    const { failures, next: end } = await registry.all.list({ cursor: next });
    expect(failures).toEqual([{ key: 'crm', error: FAILURE, cursor: '2' }]);
    expect(end).toBeUndefined();
    expect(await registry.crm.list({ cursor: failures[0]?.cursor })).toMatchObject({
      contacts: [{ id: '3' }],
    });
  });

  it.each([
    ['of one provider', packCursor('chatwoot', 2), 'belongs to chatwoot'],
    ['of other names', packCursor('all', '[["crm","2"],["mail","7"]]'), "names 'mail'"],
    ['that is no cursor', 'page 2', 'is not a cursor'],
    ['without positions', packCursor('all', '15'), 'is not a cursor'],
    ['without JSON', packCursor('all', 'page 2'), 'is not a cursor'],
    ['with an entry that is none', packCursor('all', '["crm"]'), 'is not a cursor'],
    ['with a position that is none', packCursor('all', '[["crm"]]'), 'is not a cursor'],
  ])('refuses a cursor %s before any request', async (_, cursor, message) => {
    const { registry, crm, sms } = setUp();
    const refusal = { name: 'ArgumentError', message: expect.stringContaining(message) };
    await expect(registry.all.list({ cursor })).rejects.toMatchObject(refusal);
    await expect(registry.all.search('ada', { cursor })).rejects.toMatchObject(refusal);
    expect([crm.calls, sms.calls]).toEqual([[], []]);
  });

  it('rejects with the reason of a signal', async () => {
    const { registry, sms } = setUp();
    const controller = new AbortController();
    vi.spyOn(sms.provider, 'list').mockImplementation(async (_, options) => {
      controller.abort(FAILURE);
      options?.signal?.throwIfAborted();
      return { contacts: [], next: undefined };
    });
    await expect(registry.all.list({}, { signal: controller.signal })).rejects.toBe(FAILURE);
  });
});

describe('all.search', () => {
  it('is an UnsupportedError of those that cannot search, beside what the others find', async () => {
    const { crm, sms } = setUp();
    const registry = createRegistry({ crm: emulate(crm.provider, ['search']), sms: sms.provider });
    const first = await registry.all.search('cleo');
    expect(first).toMatchObject({
      contacts: [],
      failures: [{ key: 'sms', error: { name: 'UnsupportedError', operation: 'search' }, cursor: undefined }],
      next: expect.any(String),
    });
    const second = await registry.all.search('cleo', { cursor: first.next });
    expect(second).toEqual({ contacts: [tagged('crm', '3')], failures: [], next: undefined });
    expect(sms.calls).toEqual([]);
  });

  it('rejects with the reason of a signal', async () => {
    const signal = AbortSignal.abort(FAILURE);
    const { registry } = setUp();
    await expect(registry.all.search('ada', {}, { signal })).rejects.toBe(FAILURE);
  });
});

describe('all.iterate', () => {
  const walk = async (contacts: AsyncIterable<unknown>) => {
    const seen: unknown[] = [];
    for await (const each of contacts) seen.push(each);
    return seen;
  };

  it('yields every contact of one provider after the other', async () => {
    const { registry, sms } = setUp();
    const walked = registry.all.iterate();
    await walked.next();
    expect(sms.calls).toEqual([]);
    expect(await walk(walked)).toEqual([tagged('crm', '2'), tagged('crm', '3'), tagged('sms', '1')]);
  });

  it('ends a provider that fails with its failure, and goes on with the next', async () => {
    const { registry, crm } = setUp();
    const list = vi.spyOn(crm.provider, 'list');
    list.mockResolvedValueOnce({ contacts: [contactOf('1')], next: '1' }).mockRejectedValueOnce(FAILURE);
    expect(await walk(registry.all.iterate())).toEqual([
      tagged('crm', '1'),
      { key: 'crm', error: FAILURE, cursor: '1' },
      tagged('sms', '1'),
    ]);
  });

  it('gives the options to every request', async () => {
    const { registry, crm, sms } = setUp();
    const options = { headers: { 'x-trace': '7' } };
    const lists = [crm, sms].map(({ provider }) => vi.spyOn(provider, 'list'));
    await walk(registry.all.iterate(options));
    for (const [, given] of lists.flatMap(({ mock }) => mock.calls)) expect(given).toMatchObject(options);
  });

  it('rejects with the reason of a signal, instead of failing for each provider', async () => {
    const { registry, crm, sms } = setUp();
    const controller = new AbortController();
    const seen: unknown[] = [];
    const walked = async () => {
      for await (const each of registry.all.iterate({ signal: controller.signal })) {
        seen.push(each);
        if (seen.length === 2) controller.abort(FAILURE);
      }
    };
    await expect(walked()).rejects.toBe(FAILURE);
    expect(seen).toEqual([tagged('crm', '1'), tagged('crm', '2')]);
    expect([crm.calls, sms.calls]).toEqual([['list'], []]);
  });
});
