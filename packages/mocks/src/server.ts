import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Delivery, type MockRequest, problem, readUrl } from '@contactkit/twins/referee';
import { hasBody, readBody } from './request.js';
import { answerPreflight, sendAnswer, sendDelivery } from './response.js';

/** Answers the requests of one server. */
export type Handler = (request: MockRequest) => Delivery | Promise<Delivery>;

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Ends all connections and the server. */
  close(): Promise<void>;
}

/** Where a server listens, and what it takes in. */
export interface ServerOptions {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** The longest body that is read for a path, in bytes. */
  limitBody(segments: readonly string[]): number;
}

/** How long a client may take to send one request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Serves a handler over HTTP. Whatever comes in gets an answer, and nothing that comes in ends the process.
 *
 * @throws when the port cannot be used; the message names it
 */
export async function startServer(handler: Handler, options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, (request, response) => {
    const fail = (error: unknown) => {
      if (response.headersSent) response.destroy();
      else sendAnswer(response, problem('mock-failed', String(error)));
    };
    try {
      const delivery = deliver(request, handler, options);
      if (delivery instanceof Promise) delivery.then((found) => sendDelivery(response, found)).catch(fail);
      else sendDelivery(response, delivery);
    } catch (error) {
      fail(error);
    }
  });
  return { port: await listen(server, options), close: () => close(server) };
}

/** Answers at once where it can: a promise more costs a tenth of the whole. */
function deliver(
  request: IncomingMessage,
  handler: Handler,
  { limitBody }: ServerOptions,
): Delivery | Promise<Delivery> {
  const { method = 'GET', url = '' } = request;
  if (method === 'OPTIONS') return { answer: answerPreflight(request) };
  const target = readUrl(url);
  if (target === undefined)
    return {
      answer: problem(
        'malformed-url',
        'The path must begin with a slash, and each percent sign with an escape of UTF-8; send %25 for the sign itself.',
      ),
    };
  const head = { method, ...target, headers: plainHeaders(request) };
  if (!hasBody(request)) return handler({ ...head, body: { state: 'absent' } });
  const most = limitBody(target.segments);
  return readBody(request, most).then((body) =>
    body === undefined
      ? { answer: problem('body-too-large', `The mock reads at most ${most} bytes.`) }
      : handler({ ...head, body }),
  );
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  // Node joins what was sent twice, and has a list for this one alone.
  const { 'set-cookie': cookies } = headers;
  // The one cast: everything else is text.
  return (cookies ? { ...headers, 'set-cookie': cookies.join(', ') } : headers) as Record<string, string>;
}

function listen(server: Server, { host, port }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = cause.code === 'EADDRINUSE' ? 'it is in use' : cause.message;
  return new Error(`Cannot listen on port ${port} of ${host}: ${reason}.`, { cause });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
