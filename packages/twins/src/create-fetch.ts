import type { Delivery } from './delivery.js';
import type { MockRequest } from './referee/mock-request.js';
import { problem } from './referee/problem.js';
import { readBodyText } from './referee/read-body-text.js';
import { readUrl } from './referee/read-url.js';
import { toResponse } from './to-response.js';
import type { Twin } from './twin.js';

/** Makes the forms of a twin that speak the language of `fetch`. */
export function createFetch(deliver: (request: MockRequest) => Delivery): Pick<Twin, 'fetch' | 'respond'> {
  const send = async (url: string, init: RequestInit, text: string): Promise<Response> => {
    const signal = init.signal ?? undefined;
    signal?.throwIfAborted();
    const target = readUrl(new URL(url).href);
    if (!target)
      return toResponse({ answer: problem('malformed-url', 'The URL cannot be decoded.') }, signal);
    const headers = Object.fromEntries(new Headers(init.headers));
    const length = new TextEncoder().encode(text).length;
    if (length > 0) headers['content-length'] = String(length);
    const body = readBodyText(text, headers['content-type']);
    const method = (init.method ?? 'GET').toUpperCase();
    return toResponse(deliver({ method, ...target, headers, body }), signal);
  };

  const respond = async (request: Request): Promise<Response> => {
    const { url, method, headers, signal } = request;
    return send(url, { method, headers, signal }, await request.text());
  };

  return {
    respond,
    async fetch(input, init = {}) {
      if (input instanceof Request) return respond(new Request(input, init));
      const { body } = init;
      const isText = typeof body === 'string' || body === undefined || body === null;
      if (!isText) return respond(new Request(input, init));
      return send(String(input), init, body ?? '');
    },
  };
}
