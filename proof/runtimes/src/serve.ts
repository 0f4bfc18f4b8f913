import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server on this machine. */
export interface Served extends AsyncDisposable {
  /** Its origin. */
  url: string;
}

/** Starts an HTTP server on a free port of this machine. */
export async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

const LARGE = JSON.stringify({ id: 'a'.repeat(100_000) });

/** A server that misbehaves as the first part of the path says, for pages of any origin too. */
export async function serveTrouble(): Promise<Served> {
  const seen = new Set<string>();
  return serve(async (request, response) => {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else await misbehave(request, response, seen);
  });
}

async function misbehave(request: IncomingMessage, response: ServerResponse, seen: Set<string>) {
  const { url = '' } = request;
  const trouble = url.split('/')[1];
  if (trouble === 'redirect')
    response.writeHead(302, { location: `http://${request.headers.host}/elsewhere` }).end();
  if (trouble === 'stall-body') begin(response);
  if (trouble === 'cut') begin(response).write('"', () => response.destroy());
  if (trouble === 'large') json(response).end(LARGE);
  if (trouble === 'large-announced') json(response.setHeader('content-length', LARGE.length)).end(LARGE);
  if (trouble === 'flaky' && seen.has(url)) json(response).end((await text(request)) || '{"id":"a"}');
  else if (trouble === 'flaky') response.writeHead(503, { 'retry-after': '0' }).end();
  seen.add(url);
}

function json(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'application/json' });
}

/** Starts an answer. */
function begin(response: ServerResponse): ServerResponse {
  json(response).write('{"id":');
  return response;
}
