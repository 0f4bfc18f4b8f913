import type { ServerResponse } from 'node:http';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends a body as JSON; a 204 when it is empty. */
export function sendJson(response: ServerResponse, body: string): void {
  if (body === '') response.writeHead(204).end();
  else response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Sends the head and the first half of a body, with more headers if need be. */
export function sendHalf(
  response: ServerResponse,
  body: string,
  headers: Record<string, string | number> = {},
): ServerResponse {
  const text = body || '{"id":"none"}';
  response.writeHead(200, { ...JSON_TYPE, ...headers }).write(text.slice(0, text.length / 2));
  return response;
}
