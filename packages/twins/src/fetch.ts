import { type MockRequest, textOf } from './http/messages.js';
import { readBodyText, readUrl } from './http/read-request.js';
import type { Delivery } from './pipeline.js';
import { problem } from './spec/problem.js';
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

/** Statuses whose answers have no body. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Makes a `Response` of a delivery, when its time has come.
 *
 * @throws what `fetch` throws when the connection is lost, or the signal's reason
 */
async function toResponse(
  { answer, delay = 0, loss }: Delivery,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (delay > 0) await pause(delay, signal);
  if (loss === 'silence') await pause(undefined, signal);
  if (loss === 'reset')
    throw new TypeError('fetch failed', { cause: new Error('The connection was reset.') });
  const text = textOf(answer);
  const { status, headers } = answer;
  if (text === undefined || WITHOUT_BODY.has(status)) return new Response(null, { status, headers });
  return new Response(loss === 'truncated' ? cut(text) : text, { status, headers });
}

/** A body that ends half-way, as one does whose connection was lost. */
function cut(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'));
      else controller.enqueue(bytes.slice(0, bytes.length / 2));
      sent = true;
    },
  });
}

/** Waits; without a time for ever. */
function pause(milliseconds: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer =
      milliseconds === undefined
        ? undefined
        : setTimeout(() => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
          }, milliseconds);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
