import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type Delivery, textOf } from '@contactkit/twins/referee';

const NO_CONTENT = 204;

/** Sends a delivery: an answer, late, cut or not at all. */
export function sendDelivery(response: ServerResponse, { answer, delay, loss }: Delivery): void {
  if (delay !== undefined) {
    const timer = setTimeout(() => sendDelivery(response, { answer, ...(loss && { loss }) }), delay);
    response.once('close', () => clearTimeout(timer));
  } else if (loss === 'reset') response.socket?.resetAndDestroy();
  else if (loss !== 'silence') sendAnswer(response, answer, loss === 'truncated');
}

/**
 * Sends an answer. One without a body has no content type either.
 *
 * Head and body go out as one text: written as two, they would cost a third of everything that a mock does.
 */
export function sendAnswer(response: ServerResponse, answer: Answer, isCut = false): void {
  const { status } = answer;
  const text = textOf(answer);
  const headers: Record<string, string | number> = { ...answer.headers };
  if (response.req.headers.origin !== undefined) Object.assign(headers, CORS_HEADERS);
  if (status !== NO_CONTENT) headers['content-length'] = text === undefined ? 0 : Buffer.byteLength(text);
  response.writeHead(status, headers);
  if (!isCut || text === undefined) response.end(text);
  // The head goes out with the first bytes; when they are out, the connection is lost.
  else response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

/** What lets a page of any origin read an answer. */
const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;

const METHODS = 'GET, POST, PUT, PATCH, DELETE, OPTIONS';

/** Answers the preflight request of a browser: every method and every header that it asks for is fine. */
export function answerPreflight({ headers }: IncomingMessage): Answer {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '600',
      allow: METHODS,
    },
    body: undefined,
  };
}
