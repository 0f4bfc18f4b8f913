import type { PageWalk } from '../src/pages/page-walk.js';

export interface PageQuery {
  page: number;
}

/** A walk through these pages, and the page numbers that were asked for. */
export function walkOf(pages: string[][], changes: Partial<PageWalk<PageQuery, string[], string>> = {}) {
  const asked: number[] = [];
  const walk: PageWalk<PageQuery, string[], string> = {
    operation: 'things.list',
    query: { page: 0 },
    prefetch: true,
    read: async ({ page }) => {
      if (asked.push(page) > 99) throw new Error('The walk does not end.');
      return pages[page] ?? [];
    },
    items: (body) => body,
    next: (_, { page }) => (page + 1 < pages.length ? { page: page + 1 } : undefined),
    ...changes,
  };
  return { walk, asked };
}

/** All items in one text. */
export async function collect(items: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const item of items) all += item;
  return all;
}
