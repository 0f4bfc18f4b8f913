import {
  type Answers,
  CHATWOOT_ANSWERS,
  chatwootRecord,
  ORQ_ANSWERS,
  orqRecord,
  recordsOf,
  SENDBLUE_ANSWERS,
  sendblueRecord,
} from '../answers.js';

/** What the server answers. */
interface ServerAnswer {
  status: number;
  text: string;
}

/** Makes the function that answers for all three APIs, told apart by their paths. */
export function answersOf(total: number): (method: string, url: string) => ServerAnswer {
  const pages = contactPages(total);
  const single = {
    '/api/v2/': singleAnswers(SENDBLUE_ANSWERS),
    '/api/v1/': singleAnswers(CHATWOOT_ANSWERS),
    '/v2/': singleAnswers(ORQ_ANSWERS),
  };
  return (method, url) => {
    const { pathname, searchParams } = new URL(url, 'http://server');
    const page = method === 'GET' ? pages[pathname] : undefined;
    if (page) return { status: 200, text: page(searchParams) };
    const api = Object.entries(single).find(([prefix]) => pathname.startsWith(prefix));
    return (method === 'POST' ? api?.[1].create : api?.[1].get) ?? { status: 404, text: '{}' };
  };
}

function singleAnswers({ get, create, created }: Answers): Record<'get' | 'create', ServerAnswer> {
  return {
    get: { status: 200, text: JSON.stringify(get) },
    create: { status: created, text: JSON.stringify(create) },
  };
}

/** Text of the page of a list that a query asks for. */
type PageOf = (query: URLSearchParams) => string;

/** Contacts of a page at Chatwoot, which cannot be changed. */
export const CHATWOOT_PAGE = 15;

/** The lists of the three APIs by their path, each of so many contacts, with the paging of its provider. */
function contactPages(total: number): Readonly<Record<string, PageOf>> {
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
