import type { CallOptions } from '@contactkit/runtime';
import { describe, expect, it, vi } from 'vitest';
import { digivaultRecord } from '../test/records.js';
import { operationNames, operationOf } from './contract/operations.js';
import type { ContactPage, ListQuery } from './contract/page.js';
import type { ContactsProvider } from './contract/provider.js';
import { checkArguments, createContacts } from './create-contacts.js';
import type { Contact } from './model/contact.js';
import { toContact } from './providers/digivault.js';

describe('create contacts', () => {
  /** A provider with `total` contacts in pages of at most three, whose cursor is the number of the next contact. */
  function providerOf(total: number) {
    const list = vi.fn(
      async ({ limit = 2, cursor = '0' }: ListQuery, _?: CallOptions): Promise<ContactPage> => {
        const end = Math.min(Number(cursor) + limit, total);
        const contacts = Array.from({ length: end - Number(cursor) }, (_, index) =>
          contact(Number(cursor) + index),
        );
        return { contacts, next: end < total ? String(end) : undefined };
      },
    );
    return {
      name: 'somewhere',
      fields: {},
      pages: { default: 2, largest: 3 },
      operations: {},
      list,
      retrieve: vi.fn(async () => contact(0)),
      create: vi.fn(async () => contact(0)),
      update: vi.fn(async () => contact(0)),
      delete: vi.fn(),
    };
  }

  function contact(id: number): Contact {
    return { ...toContact(digivaultRecord), id: String(id) };
  }

  async function idsOf(contacts: AsyncIterable<Contact>): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of contacts) ids.push(id);
    return ids;
  }

  describe('list', () => {
    it('leaves the page size to the provider when there is no limit', async () => {
      const provider = providerOf(5);
      const page = await createContacts(provider).list();
      expect(provider.list).toHaveBeenCalledExactlyOnceWith({ cursor: undefined }, undefined);
      expect(page.next).toBe('2');
    });

    it('asks for no more than the largest page of the provider', async () => {
      const provider = providerOf(5);
      const { contacts, next } = await createContacts(provider).list({ limit: 1000, cursor: '1' });
      expect(provider.list).toHaveBeenCalledExactlyOnceWith({ limit: 3, cursor: '1' }, undefined);
      expect(contacts.map(({ id }) => id)).toEqual(['1', '2', '3']);
      expect(next).toBe('4');
    });

    it('gives the options to the provider as they are', async () => {
      const provider = providerOf(5);
      const options = { signal: AbortSignal.timeout(60_000), headers: { 'x-trace': '7' } };
      await createContacts(provider).list({}, options);
      expect(provider.list).toHaveBeenCalledExactlyOnceWith({}, options);
    });

    it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a limit of %s', async (limit) => {
      const provider = providerOf(5);
      const call = createContacts(provider).list({ limit });
      await expect(call).rejects.toMatchObject({
        name: 'ArgumentError',
        message: expect.stringContaining('limit'),
      });
      expect(provider.list).not.toHaveBeenCalled();
    });
  });

  describe('iterate', () => {
    it.each([0, 1, 3, 7])('yields each of %i contacts once, in order', async (total) => {
      const provider = providerOf(total);
      const expected = Array.from({ length: total }, (_, index) => String(index));
      expect(await idsOf(createContacts(provider).iterate())).toEqual(expected);
      expect(provider.list).toHaveBeenCalledTimes(Math.max(1, Math.ceil(total / 3)));
    });

    it('takes a limit and starts at a cursor', async () => {
      const provider = providerOf(7);
      expect(await idsOf(createContacts(provider).iterate({ limit: 2, cursor: '4' }))).toEqual([
        '4',
        '5',
        '6',
      ]);
      expect(provider.list.mock.calls.map(([query]) => query)).toEqual([
        { limit: 2, cursor: '4' },
        { limit: 2, cursor: '6' },
      ]);
    });

    it('reads a page when its first contact is asked for, without prefetch', async () => {
      const provider = providerOf(7);
      const walk = createContacts(provider).iterate({}, { prefetch: false });
      expect(provider.list).not.toHaveBeenCalled();
      for await (const { id } of walk) if (id === '2') break;
      expect(provider.list).toHaveBeenCalledTimes(1);
    });

    it('reads the next page when the second contact of a page is taken', async () => {
      const provider = providerOf(7);
      const walk = createContacts(provider).iterate();
      await walk.next();
      expect(provider.list).toHaveBeenCalledTimes(1);
      await walk.next();
      expect(provider.list).toHaveBeenCalledTimes(2);
    });

    it('gives the options to every page', async () => {
      const provider = providerOf(4);
      const options = { headers: { 'x-trace': '7' } };
      await idsOf(createContacts(provider).iterate({}, options));
      expect(provider.list.mock.calls).toMatchObject([
        [{}, options],
        [{}, options],
      ]);
    });

    it('ends with a PaginationError when the provider repeats a page', async () => {
      const provider: ContactsProvider = {
        ...providerOf(0),
        list: async () => ({ contacts: [], next: 'again' }),
      };
      const walk = idsOf(createContacts(provider).iterate());
      await expect(walk).rejects.toMatchObject({ name: 'PaginationError' });
    });

    it('ends with the error of a page, after the contacts before it', async () => {
      const provider = providerOf(7);
      const failure = new Error('no answer');
      provider.list
        .mockResolvedValueOnce({ contacts: [contact(0)], next: '1' })
        .mockRejectedValueOnce(failure);
      const seen: string[] = [];
      const walk = async () => {
        for await (const { id } of createContacts(provider).iterate()) seen.push(id);
      };
      await expect(walk()).rejects.toBe(failure);
      expect(seen).toEqual(['0']);
    });
  });

  describe('pages', () => {
    const read = async (pages: AsyncIterable<ContactPage>) => {
      const seen: [number, string | undefined][] = [];
      for await (const { contacts, next } of pages) seen.push([contacts.length, next]);
      return seen;
    };

    it('yields the pages as the provider sends them, the largest that there are', async () => {
      const provider = providerOf(7);
      expect(await read(createContacts(provider).pages())).toEqual([
        [3, '3'],
        [3, '6'],
        [1, undefined],
      ]);
      expect(provider.list.mock.calls.map(([query]) => query.limit)).toEqual([3, 3, 3]);
    });

    it('starts at a cursor, in pages of the size that is asked for', async () => {
      const pages = createContacts(providerOf(7)).pages({ limit: 2, cursor: '4' });
      expect(await read(pages)).toEqual([
        [2, '6'],
        [1, undefined],
      ]);
    });

    it('yields an empty page, too: only the absence of next is the end', async () => {
      const provider = providerOf(2);
      provider.list.mockResolvedValueOnce({ contacts: [], next: '0' });
      expect(await read(createContacts(provider).pages({ cursor: '9' }))).toEqual([
        [0, '0'],
        [2, undefined],
      ]);
    });

    it('asks for no page before the loop comes to it', async () => {
      const provider = providerOf(7);
      const pages = createContacts(provider).pages();
      expect(provider.list).not.toHaveBeenCalled();
      await pages.next();
      await Promise.resolve();
      expect(provider.list).toHaveBeenCalledTimes(1);
    });

    it('gives the options to every page', async () => {
      const provider = providerOf(4);
      const { signal } = new AbortController();
      await read(createContacts(provider).pages({}, { signal, headers: { 'x-trace': '7' } }));
      const options = { signal, headers: { 'x-trace': '7' } };
      expect(provider.list.mock.calls.map(([, options]) => options)).toEqual([options, options]);
    });

    it('ends with a PaginationError when the provider repeats a page', async () => {
      const provider = providerOf(7);
      provider.list.mockResolvedValue({ contacts: [], next: 'again' });
      await expect(read(createContacts(provider).pages())).rejects.toMatchObject({ name: 'PaginationError' });
    });

    it.each([0, 1.5])('refuses a limit of %s', async (limit) => {
      const provider = providerOf(7);
      const pages = createContacts(provider).pages({ limit });
      await expect(read(pages)).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(provider.list).not.toHaveBeenCalled();
    });
  });

  it('a walk that is aborted ends with the reason of the signal', async () => {
    const provider = providerOf(7);
    const controller = new AbortController();
    const reason = new Error('the user has left');
    provider.list.mockImplementation(async (_, options) => {
      controller.abort(reason);
      options?.signal?.throwIfAborted();
      return { contacts: [contact(0)], next: '1' };
    });
    const options = { signal: controller.signal };
    const contacts = createContacts(provider);
    await expect(contacts.iterate({}, options).next()).rejects.toBe(reason);
    await expect(contacts.pages({}, options).next()).rejects.toBe(reason);
    expect(provider.list).toHaveBeenCalledTimes(2);
  });

  describe('an operation', () => {
    const run = vi.fn(async () => ['vip']);
    const provider = { ...providerOf(0), operations: { count: async () => 7, tags: { list: run } } };

    it('that the provider has is its own', async () => {
      const contacts = createContacts(provider);
      expect(contacts.supports('count') && (await contacts.count())).toBe(7);
      const options = { headers: { 'x-trace': '7' } };
      expect(contacts.supports('tags.list') && (await contacts.tags.list('1', options))).toEqual(['vip']);
      expect(run).toHaveBeenCalledExactlyOnceWith('1', options);
    });

    it.each(operationNames.filter((name) => !['count', 'tags.list'].includes(name)))(
      'that it does not have rejects, and sends nothing: %s',
      async (operation) => {
        const contacts = createContacts(provider);
        const call: unknown = operationOf({ operations: contacts }, operation);
        const answer: unknown = typeof call === 'function' ? call('1', '2') : undefined;
        await expect(answer).rejects.toMatchObject({
          name: 'UnsupportedError',
          provider: 'somewhere',
          operation,
          message: expect.stringContaining(`contacts.supports('${operation}')`),
        });
        expect(contacts.supports(operation)).toBe(false);
        for (const method of [provider.list, provider.retrieve, provider.create, provider.update]) {
          expect(method).not.toHaveBeenCalled();
        }
      },
    );
  });
});

describe('checkArguments', () => {
  it.each([
    ['tags.set', ['1', 'vip'], 'contacts.tags.set takes an id and a list of texts.'],
    ['tags.add', ['1', null], 'contacts.tags.add takes an id and a list of texts.'],
    ['tags.remove', ['1', [1]], 'contacts.tags.remove takes an id and a list of texts.'],
    ['attributes.remove', ['1', 'plan'], 'contacts.attributes.remove takes an id and a list of texts.'],
    ['bulk.delete', ['12'], 'contacts.bulk.delete takes a list.'],
    ['bulk.delete', [[12]], 'contacts.bulk.delete takes a list of ids.'],
    ['bulk.create', [{}], 'contacts.bulk.create takes a list.'],
    ['findBy.email', [null], 'contacts.findBy.email takes a text that is not empty.'],
    ['findBy.phone', [''], 'contacts.findBy.phone takes a text that is not empty.'],
    ['search', [' '], "contacts.search takes a text that is not empty: 'list' has all contacts."],
  ] as const)('refuses %s of %j', (name, given, message) => {
    const refusal = expect.objectContaining({ name: 'ArgumentError', message });
    expect(() => checkArguments(name, given)).toThrow(refusal);
  });

  it.each([
    ['tags.set', ['1', []]],
    ['bulk.create', [[{}]]],
    ['bulk.delete', [['12']]],
    ['findBy.externalId', ['crm-1']],
    ['search', ['nora']],
    ['count', []],
    ['upsert', [{}]],
  ] as const)('takes %s of %j', (name, given) => {
    expect(() => checkArguments(name, given)).not.toThrow();
  });
});
