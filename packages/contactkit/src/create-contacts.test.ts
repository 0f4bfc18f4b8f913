import { describe, expect, it, vi } from 'vitest';
import { digivaultRecord } from '../test/records.js';
import type { Contact } from './contact.js';
import { createContacts } from './create-contacts.js';
import type { ContactPage, ContactsProvider, ListQuery } from './provider.js';
import { toContact } from './providers/digivault.js';

/** A provider with `total` contacts in pages of at most three, whose cursor is the number of the next contact. */
function providerOf(total: number) {
  const list = vi.fn(async ({ limit = 2, cursor = '0' }: ListQuery): Promise<ContactPage> => {
    const end = Math.min(Number(cursor) + limit, total);
    const contacts = Array.from({ length: end - Number(cursor) }, (_, index) =>
      contact(Number(cursor) + index),
    );
    return { contacts, next: end < total ? String(end) : undefined };
  });
  return {
    name: 'somewhere',
    largestPage: 3,
    list,
    retrieve,
    create: retrieve,
    update: retrieve,
    delete: vi.fn(),
  };
}

function contact(id: number): Contact {
  return { ...toContact(digivaultRecord), id: String(id) };
}

const retrieve = vi.fn(async () => contact(0));

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
    expect(await idsOf(createContacts(provider).iterate({ limit: 2, cursor: '4' }))).toEqual(['4', '5', '6']);
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
    provider.list.mockResolvedValueOnce({ contacts: [contact(0)], next: '1' }).mockRejectedValueOnce(failure);
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of createContacts(provider).iterate()) seen.push(id);
    };
    await expect(walk()).rejects.toBe(failure);
    expect(seen).toEqual(['0']);
  });
});
