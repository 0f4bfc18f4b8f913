import { describe, expect, it } from 'vitest';
import { iterate, type PageWalk } from './iterate.js';
import { PaginationError } from './pagination-error.js';

interface Query {
  page: number;
}

/** Walks these pages, and keeps the queries that were asked. */
function walkOf(pages: string[][], changes: Partial<PageWalk<Query, string[], string>> = {}) {
  const asked: number[] = [];
  const items = iterate<Query, string[], string>({
    operation: 'things.list',
    query: { page: 0 },
    read: async ({ page }) => {
      if (asked.push(page) > 9) throw new Error('The walk does not end.');
      return pages[page] ?? [];
    },
    items: (page) => page,
    next: (_, { page }) => (page + 1 < pages.length ? { page: page + 1 } : undefined),
    ...changes,
  });
  return { items, asked };
}

async function collect(items: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const item of items) all += item;
  return all;
}

describe('iterate', () => {
  it('yields every item of every page in order, and passes over an empty page', async () => {
    const { items, asked } = walkOf([['a', 'b'], [], ['c']]);
    expect(await collect(items)).toBe('abc');
    expect(asked).toEqual([0, 1, 2]);
  });

  it('asks for nothing before the first item is wanted, and for a page only when its first item is', async () => {
    const { items, asked } = walkOf([['a', 'b'], ['c']]);
    expect(asked).toEqual([]);
    await items.next();
    await items.next();
    expect(asked).toEqual([0]);
    expect(await items.next()).toEqual({ done: false, value: 'c' });
    expect(asked).toEqual([0, 1]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  it('asks for no further page when the loop is left', async () => {
    const { items, asked } = walkOf([['a'], ['b'], ['c']]);
    for await (const item of items) if (item === 'b') break;
    expect(asked).toEqual([0, 1]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  it('ends with an error when it is led back to a page that it has read', async () => {
    const { items, asked } = walkOf([['a'], ['b']], { next: (_, { page }) => ({ page: (page + 1) % 2 }) });
    const seen: string[] = [];
    const walk = async () => {
      for await (const item of items) seen.push(item);
    };
    await expect(walk()).rejects.toThrow(PaginationError);
    expect(seen).toEqual(['a', 'b']);
    expect(asked).toEqual([0, 1]);
  });

  it('names the operation and the page in that error', async () => {
    const { items } = walkOf([['a']], { next: () => ({ page: 0 }) });
    await expect(collect(items)).rejects.toMatchObject({
      kind: 'pagination',
      message: 'things.list: the provider repeated the page {"page":0}.',
    });
  });

  it('passes on what reading a page throws', async () => {
    const failure = new Error('no answer');
    const { items } = walkOf([], { read: () => Promise.reject(failure) });
    await expect(collect(items)).rejects.toBe(failure);
  });
});
