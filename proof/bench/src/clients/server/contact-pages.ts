import { chatwootRecord, orqRecord, sendblueRecord } from '../records.js';
import { recordsOf } from '../records-of.js';

/** Text of the page of a list that a query asks for. */
export type PageOf = (query: URLSearchParams) => string;

/** Contacts of a page at Chatwoot, which cannot be changed. */
export const CHATWOOT_PAGE = 15;

/** The lists of the three APIs by their path, each of so many contacts, with the paging of its provider. */
export function contactPages(total: number): Readonly<Record<string, PageOf>> {
  return {
    '/api/v2/contacts': byOffset(textsOf(sendblueRecord, total)),
    '/api/v1/accounts/1/contacts': byPage(textsOf(chatwootRecord, total)),
    '/v2/contacts': byCursor(textsOf(orqRecord, total)),
  };
}

function byOffset(texts: readonly string[]): PageOf {
  return (query) => {
    const offset = Number(query.get('offset') ?? 0);
    return `[${texts.slice(offset, offset + Number(query.get('limit') ?? 100)).join()}]`;
  };
}

function byPage(texts: readonly string[]): PageOf {
  return (query) => {
    const page = Number(query.get('page') ?? 1);
    const payload = texts.slice((page - 1) * CHATWOOT_PAGE, page * CHATWOOT_PAGE).join();
    return `{"meta":{"count":${texts.length},"current_page":"${page}"},"payload":[${payload}]}`;
  };
}

function byCursor(texts: readonly string[]): PageOf {
  return (query) => {
    // The number at the end of an id is the place of its contact.
    const start = Number(/\d+$/.exec(query.get('starting_after') ?? '')?.[0] ?? -1) + 1;
    const end = start + Number(query.get('limit') ?? 10);
    const data = texts.slice(start, end).join();
    return `{"object":"list","data":[${data}],"has_more":${end < texts.length}}`;
  };
}

function textsOf(make: (index: number) => unknown, total: number): string[] {
  return recordsOf(make, total).map((record) => JSON.stringify(record));
}
