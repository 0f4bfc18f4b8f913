import SendblueAPI from 'sendblue';
import { createFiguro } from '../callers/chatwoot-callers.js';
import { CHATWOOT_PAGE } from '../server/contact-pages.js';

/** The loop that a user of the official client of Sendblue writes: it has no walk of its own, and 100 is the default. */
export async function* sendblueLoop(baseURL: string): AsyncGenerator<unknown> {
  const { contacts } = new SendblueAPI({ apiKey: 'key', apiSecret: 'secret', baseURL });
  for (let offset = 0; ; ) {
    const page = await contacts.list({ offset });
    yield* page;
    offset += page.length;
    if (page.length < 100) return;
  }
}

/** The loop that a user of the community's client of Chatwoot writes; its answers are not what their types say. */
export async function* figuroLoop(baseUrl: string): AsyncGenerator<unknown> {
  const { contacts } = createFiguro(baseUrl);
  for (let page = 1; ; page += 1) {
    const { payload, meta }: RawPage = Object(await contacts.list({ accountId: 1, page }));
    yield* payload;
    if (page * CHATWOOT_PAGE >= meta.count) return;
  }
}

interface RawPage {
  payload: unknown[];
  meta: { count: number };
}
