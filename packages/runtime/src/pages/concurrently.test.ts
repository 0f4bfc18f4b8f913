import { describe, expect, it } from 'vitest';
import { collect, type PageQuery, walkOf } from '../../test/walk-of.js';
import { iterateConcurrently } from './concurrently.js';
import { type PageWalk, pages } from './page-walk.js';

type Walk = PageWalk<PageQuery, string[], string>;
const at: NonNullable<Walk['at']> = (distance, query) => ({ page: query.page + distance });

/** Pages `a`, `b`, … of one item each, answered in a random order, and the largest number that was in flight. */
function slowly(count: number, changes: Partial<Walk> = {}) {
  const letters = Array.from({ length: count }, (_, index) => [String.fromCharCode(97 + index)]);
  let flying = 0;
  let most = 0;
  const { walk, asked } = walkOf(letters, { at, ...changes });
  const read: Walk['read'] = async (query, signal) => {
    most = Math.max(most, ++flying);
    await new Promise((resolve) => setTimeout(resolve, (query.page * 7) % 5));
    flying -= 1;
    return walk.read(query, signal);
  };
  return { pages: pages({ ...walk, read }), asked, most: () => most };
}

const ALL = 'abcdefghijklmnopqrst';

describe('iterateConcurrently', () => {
  it.each([1, 4, 8, 50])('yields everything in order with %i pages at a time', async (concurrency) => {
    const slow = slowly(20, { count: () => 20 });
    expect(await collect(iterateConcurrently(slow.pages, { concurrency }))).toBe(ALL);
    expect(slow.most()).toBe(Math.min(concurrency, 19));
  });

  it('asks for no page beyond the last where the total is told', async () => {
    const slow = slowly(20, { count: () => 20 });
    await collect(iterateConcurrently(slow.pages, { concurrency: 8 }));
    expect(slow.asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('asks for one page only where the total is one', async () => {
    const slow = slowly(1, { count: () => 1 });
    expect(await collect(iterateConcurrently(slow.pages, { concurrency: 8 }))).toBe('a');
    expect(slow.asked).toEqual([0]);
  });

  it('goes on where the list has grown since its total was told', async () => {
    const slow = slowly(20, { count: () => 3 });
    expect(await collect(iterateConcurrently(slow.pages, { concurrency: 8 }))).toBe(ALL);
  });

  it('starts with one page and doubles where no total is told', async () => {
    const slow = slowly(20);
    const items = iterateConcurrently(slow.pages, { concurrency: 8 });
    await items.next();
    expect(slow.asked.length).toBeLessThanOrEqual(3);
    expect(await collect(items)).toBe(ALL.slice(1));
    expect(slow.most()).toBe(8);
  });

  it('passes on a failure when the loop comes to it, and no other', async () => {
    const failure = new Error('no answer');
    const read: Walk['read'] = async ({ page }) => (page < 3 ? [`${page}`] : Promise.reject(failure));
    const { walk } = walkOf(Array(9).fill([]), { at, read, count: () => 9 });
    const seen: string[] = [];
    const loop = async () => {
      for await (const item of iterateConcurrently(pages(walk), { concurrency: 4 })) seen.push(item);
    };
    await expect(loop()).rejects.toBe(failure);
    expect(seen).toEqual(['0', '1', '2']);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a concurrency of %s', async (concurrency) => {
    const items = iterateConcurrently(slowly(2).pages, { concurrency });
    await expect(items.next()).rejects.toThrow("'concurrency' must be a whole number from 1");
  });

  it('refuses a list by cursor', async () => {
    const { walk } = walkOf([['a']]);
    await expect(iterateConcurrently(pages(walk), { concurrency: 2 }).next()).rejects.toThrow(
      'things.list: only a page tells where the next one is',
    );
  });
});
