import { describe, expect, it } from 'vitest';
import { walkOf } from '../../test/walk-of.js';
import { PaginationError } from '../errors.js';
import { pages, withDefaults } from './page-walk.js';

describe('pages', () => {
  it('gives each page with its items, its answer and where to resume', async () => {
    const { walk } = walkOf([['a', 'b'], ['c']]);
    const seen = [];
    for await (const page of pages(walk)) seen.push(page);
    expect(seen).toEqual([
      { items: ['a', 'b'], body: ['a', 'b'], checkpoint: { page: 0 }, next: { page: 1 } },
      { items: ['c'], body: ['c'], checkpoint: { page: 1 }, next: undefined },
    ]);
  });

  it('resumes from a checkpoint that was kept as JSON', async () => {
    const { walk } = walkOf([['a'], ['b'], ['c']]);
    let kept = '';
    for await (const { items, checkpoint } of pages(walk)) {
      if (items.includes('b')) kept = JSON.stringify(checkpoint);
    }
    const rest = [];
    for await (const { items } of pages({ ...walk, query: JSON.parse(kept) })) rest.push(...items);
    expect(rest).toEqual(['b', 'c']);
  });

  it('asks for a page only when the loop comes to it, and walks anew in each loop', async () => {
    const { walk, asked } = walkOf([['a', 'b', 'c'], ['d']]);
    const all = pages(walk);
    for await (const _ of all) break;
    expect(asked).toEqual([0]);
    for await (const _ of all) break;
    expect(asked).toEqual([0, 0]);
  });

  it('ends with an error when a page is repeated', async () => {
    const { walk } = walkOf([['a'], ['a']]);
    const read = async () => {
      for await (const _ of pages(walk));
    };
    await expect(read()).rejects.toThrow(PaginationError);
  });
});

describe('withDefaults', () => {
  interface Query {
    limit?: number | undefined;
    sort?: string | undefined;
  }

  it('puts what the query says on top of the defaults', () => {
    expect(withDefaults<Query>({ limit: 50 }, { limit: 5, sort: 'a' })).toEqual({ limit: 5, sort: 'a' });
  });

  it('keeps a default that the query leaves undefined', () => {
    expect(withDefaults<Query>({ limit: 50 }, { limit: undefined })).toEqual({ limit: 50 });
  });
});
