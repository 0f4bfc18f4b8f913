import { type Answers, CHATWOOT_ANSWERS, ORQ_ANSWERS, SENDBLUE_ANSWERS } from '../answers.js';
import { contactPages } from './contact-pages.js';

/** What the server answers. */
export interface ServerAnswer {
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
