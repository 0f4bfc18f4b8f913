import { createDigivault } from '@contactkit/digivault';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeFetch } from '../../test/fake-fetch.js';
import { memoryProvider } from '../../test/memory-provider.js';
import { digivaultRecord } from '../../test/records.js';
import { createContacts } from '../create-contacts.js';
import { digivault } from '../providers/digivault.js';
import { emulate } from './emulate.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** DigiVault, which allows 10 writes a minute, and the second of each request since now. */
function setUp() {
  const start = Date.now();
  const seconds: number[] = [];
  const { fetch } = fakeFetch(({ method, path }) => {
    seconds.push((Date.now() - start) / 1000);
    return method === 'DELETE' ? { id: path, deleted: true } : digivaultRecord;
  });
  const provider = emulate(digivault(createDigivault({ apiKey: 'test-key', fetch })), [
    'bulk.create',
    'bulk.delete',
  ]);
  return { contacts: createContacts(provider), seconds };
}

const people = (length: number) =>
  Array.from({ length }, (_, index) => ({ username: `mira${index}`, phones: ['020 7946 0152'] }));
const ids = (length: number) => Array.from({ length }, (_, index) => `id${index}`);

describe('bulk.create', () => {
  it('makes one after the other, and reports in their order', async () => {
    const { provider, calls } = memoryProvider([]);
    const contacts = createContacts(emulate(provider, ['bulk.create']));
    const results = await contacts.bulk.create([{ fullName: 'Ada' }, { fullName: 'Ben' }]);
    expect(results).toMatchObject([
      {
        outcome: 'created',
        contact: { id: '1', fullName: 'Ada', mapping: { fullName: { outcome: 'exact' } } },
      },
      { outcome: 'created', contact: { id: '2', fullName: 'Ben' } },
    ]);
    expect(calls).toEqual(['create', 'create']);
    expect(await contacts.bulk.create([])).toEqual([]);
  });

  it('fails for one, and goes on with the others', async () => {
    const { provider } = memoryProvider([]);
    const failure = new Error('no answer');
    vi.spyOn(provider, 'create').mockRejectedValueOnce(failure);
    const contacts = createContacts(emulate(provider, ['bulk.create']));
    const results = await contacts.bulk.create([{ fullName: 'Ada' }, { tags: ['vip'] }, { fullName: 'Ben' }]);
    expect(results).toMatchObject([
      { outcome: 'failed', error: failure },
      { outcome: 'failed', error: { name: 'UnsupportedError', field: 'tags' } },
      { outcome: 'created' },
    ]);
  });

  it('stashes or drops where that is wanted', async () => {
    const { provider, store } = memoryProvider([]);
    const contacts = createContacts(emulate(provider, ['bulk.create']));
    const [result] = await contacts.bulk.create([{ fullName: 'Ada', tags: ['vip'] }], { lossy: 'stash' });
    expect(result).toMatchObject({ contact: { mapping: { tags: { outcome: 'stashed' } } } });
    expect(store[0]?.attributes).toEqual({ contactkit_tags: ['vip'] });
  });
});

it('bulk.delete deletes one after the other, and reports in their order', async () => {
  const { provider, calls, store } = memoryProvider([{}, {}, {}]);
  const contacts = createContacts(emulate(provider, ['bulk.delete']));
  expect(await contacts.bulk.delete(['3', '7', '1'])).toEqual([
    { outcome: 'deleted' },
    { outcome: 'failed', error: new Error('There is no 7.') },
    { outcome: 'deleted' },
  ]);
  expect(calls).toEqual(['delete 3', 'delete 7', 'delete 1']);
  expect(store.map(({ id }) => id)).toEqual(['2']);
});

describe('the limit of writes', () => {
  it('lets ten go at once, and the eleventh a minute after the first', async () => {
    const { contacts, seconds } = setUp();
    const call = contacts.bulk.create(people(23));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(seconds).toEqual(Array(10).fill(0));
    await vi.advanceTimersByTimeAsync(1);
    expect(seconds.slice(10)).toEqual(Array(10).fill(60));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seconds.slice(20)).toEqual([120, 120, 120]);
    expect((await call).map(({ outcome }) => outcome)).toEqual(Array(23).fill('created'));
  });

  it('is one for creating and deleting', async () => {
    const { contacts, seconds } = setUp();
    await contacts.bulk.create(people(6));
    await vi.advanceTimersByTimeAsync(20_000);
    const call = contacts.bulk.delete(ids(5));
    await vi.advanceTimersByTimeAsync(39_999);
    expect(seconds).toEqual([0, 0, 0, 0, 0, 0, 20, 20, 20, 20]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seconds.at(-1)).toBe(60);
    expect(await call).toHaveLength(5);
  });

  it('is one for two calls at a time', async () => {
    const { contacts, seconds } = setUp();
    const calls = [contacts.bulk.create(people(8)), contacts.bulk.delete(ids(8))];
    await vi.advanceTimersByTimeAsync(59_999);
    expect(seconds).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(1);
    expect(seconds).toHaveLength(16);
    expect((await Promise.all(calls)).flat()).toHaveLength(16);
  });

  it('is not spent on what is not sent', async () => {
    const { contacts, seconds } = setUp();
    const misfits = people(10).map((each) => ({ ...each, phones: [] }));
    const results = await contacts.bulk.create([...misfits, ...people(10)]);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      ...Array(10).fill('failed'),
      ...Array(10).fill('created'),
    ]);
    expect(seconds).toHaveLength(10);
  });

  it('that is unknown is none', async () => {
    const { provider, calls } = memoryProvider([]);
    const contacts = createContacts(emulate(provider, ['bulk.create']));
    await contacts.bulk.create(Array(100).fill({ fullName: 'Ada' }));
    expect(calls).toHaveLength(100);
  });
});

describe('a signal', () => {
  it('that ends the wait leaves the rest as not sent', async () => {
    const { contacts, seconds } = setUp();
    const controller = new AbortController();
    const call = contacts.bulk.create(people(12), { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(30_000);
    controller.abort();
    const results = await call;
    expect(results.slice(9)).toMatchObject([
      { outcome: 'created' },
      { outcome: 'not-sent' },
      { outcome: 'not-sent' },
    ]);
    expect(seconds).toHaveLength(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that was given before leaves all as not sent', async () => {
    const { contacts, seconds } = setUp();
    const signal = AbortSignal.abort();
    expect(await contacts.bulk.create(people(2), { signal })).toEqual([
      { outcome: 'not-sent' },
      { outcome: 'not-sent' },
    ]);
    expect(await contacts.bulk.delete(ids(1), { signal })).toEqual([{ outcome: 'not-sent' }]);
    expect(seconds).toEqual([]);
  });

  it('during a request leaves open what became of that one: it may have arrived', async () => {
    const { provider } = memoryProvider([{}, {}]);
    const controller = new AbortController();
    vi.spyOn(provider, 'delete').mockImplementationOnce(async () => {
      controller.abort(new Error('the user has left'));
      controller.signal.throwIfAborted();
    });
    const contacts = createContacts(emulate(provider, ['bulk.delete']));
    expect(await contacts.bulk.delete(['1', '2'], { signal: controller.signal })).toEqual([
      { outcome: 'undisclosed' },
      { outcome: 'not-sent' },
    ]);
  });
});
