import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';
import { CORS_HEADERS } from './cors.js';

const NO_CONTENT = 204;

/** Writes an answer. One without a body has no content type either. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  const payload = body === undefined ? undefined : toText(body, headers['content-type']);
  response.writeHead(status, {
    ...CORS_HEADERS,
    ...headers,
    ...(status !== NO_CONTENT && { 'content-length': Buffer.byteLength(payload ?? '') }),
  });
  response.end(payload);
}

/** Text stays as it is, unless it is a JSON string. */
function toText(body: unknown, contentType = 'application/json'): string {
  return typeof body === 'string' && !contentType.includes('json') ? body : JSON.stringify(body);
}
