import { describe, expect, it } from 'vitest';
import { collect, walkOf } from '../../test/walk-of.js';
import { PaginationError } from '../errors.js';
import { iterate } from './iterate.js';

describe('iterate', () => {
  it('yields every item of every page in order, and passes over an empty page', async () => {
    const { walk, asked } = walkOf([['a', 'b'], [], ['c']]);
    expect(await collect(iterate(walk))).toBe('abc');
    expect(asked).toEqual([0, 1, 2]);
  });

  it('asks for nothing before the first item is wanted', async () => {
    const { walk, asked } = walkOf([['a', 'b'], ['c']]);
    iterate(walk);
    expect(asked).toEqual([]);
  });

  it('asks for the next page when the second item of a page is taken', async () => {
    const { walk, asked } = walkOf([['a', 'b', 'c'], ['d']]);
    const items = iterate(walk);
    await items.next();
    expect(asked).toEqual([0]);
    await items.next();
    expect(asked).toEqual([0, 1]);
  });

  it('asks for the next page when its first item is wanted, without prefetch', async () => {
    const { walk, asked } = walkOf([['a', 'b', 'c'], ['d']], { prefetch: false });
    const items = iterate(walk);
    for (let taken = 0; taken < 3; taken += 1) await items.next();
    expect(asked).toEqual([0]);
    expect(await items.next()).toEqual({ done: false, value: 'd' });
  });

  it('asks for no further page when the loop ends at the first item', async () => {
    const { walk, asked } = walkOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    for await (const item of iterate(walk)) if (item === 'c') break;
    expect(asked).toEqual([0, 1]);
  });

  it('keeps the failure of a page ahead until somebody comes to it', async () => {
    const failure = new Error('no answer');
    const { walk } = walkOf([['a', 'b', 'c']], {
      next: () => ({ page: 1 }),
      read: async ({ page }) => (page === 0 ? ['a', 'b', 'c'] : Promise.reject(failure)),
    });
    const items = iterate(walk);
    const taken = [await items.next(), await items.next(), await items.next()];
    expect(taken.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    await expect(items.next()).rejects.toBe(failure);
  });

  it('ends with an error when it is led back to a page that it has read', async () => {
    const { walk, asked } = walkOf([['a'], ['b']], { next: (_, { page }) => ({ page: (page + 1) % 2 }) });
    await expect(collect(iterate(walk))).rejects.toThrow(PaginationError);
    expect(asked).toEqual([0, 1]);
  });

  it('ends with an error when a page comes twice under another query', async () => {
    const { walk } = walkOf([['a', 'b'], ['a', 'b'], ['c']]);
    await expect(collect(iterate(walk))).rejects.toThrow('things.list: the provider repeated a page.');
  });

  it('ends with an error when there is more, but nothing to go on from', async () => {
    const { walk } = walkOf([[]], { next: (_, query) => ({ ...query }) });
    await expect(collect(iterate(walk))).rejects.toMatchObject({
      kind: 'pagination',
      checkpoint: { page: 0 },
    });
  });

  it('ends with an error when a page comes again later', async () => {
    const { walk } = walkOf([['a'], ['b'], ['a'], ['b'], ['c']]);
    await expect(collect(iterate(walk))).rejects.toThrow('things.list: the provider repeated a page.');
  });

  it.each([
    ['an object', { contacts: [] }],
    ['null', null],
    ['nothing', undefined],
  ])('ends with an error when a page is %s instead of a list', async (_, page) => {
    const { walk } = walkOf([['a']], { items: () => JSON.parse(JSON.stringify({ page })).page });
    await expect(collect(iterate(walk))).rejects.toThrow(PaginationError);
  });

  it('gives up the page ahead when the loop ends early', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { walk } = walkOf([], {
      next: ({ length }) => (length > 0 ? { page: 1 } : undefined),
      read: (query, signal) => {
        signals.push(signal);
        return query.page === 0 ? Promise.resolve(['a', 'b', 'c']) : new Promise(() => {});
      },
    });
    for await (const item of iterate(walk)) if (item === 'b') break;
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  it('hands the reason of the caller on', async () => {
    const caller = new AbortController();
    const { walk } = walkOf([], {
      signal: caller.signal,
      read: (_, signal) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    });
    const end = collect(iterate(walk));
    caller.abort(new Error('mine'));
    await expect(end).rejects.toThrow('mine');
  });
});
