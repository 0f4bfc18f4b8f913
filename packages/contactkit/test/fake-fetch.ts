import type { Fetch } from '@contactkit/runtime';

/** A request as a client sent it. */
export interface SentRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  /** Parsed; `undefined` when there was none. */
  body: unknown;
}

/** A `fetch` that keeps what it is asked, and sends back as JSON what `answer` makes of it. */
export function fakeFetch(answer: (request: SentRequest) => unknown): { fetch: Fetch; sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, { method = 'GET', body }) => {
    const { pathname, searchParams } = new URL(url);
    const query = Object.fromEntries(searchParams);
    const request = { method, path: pathname, query, body: body ? JSON.parse(String(body)) : undefined };
    sent.push(request);
    return Response.json(answer(request));
  };
  return { fetch, sent };
}

/** The bodies of the requests that had one: where create or update answer little, an adapter reads the contact as well. */
export function bodiesOf(sent: readonly SentRequest[]): unknown[] {
  return sent.flatMap(({ body }) => (body === undefined ? [] : [body]));
}
