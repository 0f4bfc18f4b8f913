import { createPageReader } from './page-reader.js';
import type { Page, PageWalk } from './page-walk.js';

/** The pages of a list, for `for await`. Each loop walks anew from the start. */
export interface Pages<Query, Body, Item> extends AsyncIterable<Page<Query, Body, Item>> {
  /** The walk itself, for what walks it in another way. */
  readonly walk: PageWalk<Query, Body, Item>;
}

/** Makes the pages of a walk. Nothing is asked for before the loop does. */
export function pages<Query, Body, Item>(walk: PageWalk<Query, Body, Item>): Pages<Query, Body, Item> {
  return { walk, [Symbol.asyncIterator]: () => readPages(walk) };
}

async function* readPages<Query, Body, Item>(
  walk: PageWalk<Query, Body, Item>,
): AsyncGenerator<Page<Query, Body, Item>, void, undefined> {
  const read = createPageReader(walk);
  let query: Query | undefined = walk.query;
  while (query !== undefined) {
    const page: Page<Query, Body, Item> = read(await walk.read(query, walk.signal), query);
    yield page;
    query = page.next;
  }
}
