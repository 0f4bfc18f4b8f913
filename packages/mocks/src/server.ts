import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Answer } from './answer.js';
import { answerPreflight } from './cors.js';
import type { Handler } from './handler.js';
import { problem } from './problem.js';
import { readBody } from './read-body.js';
import { readUrl } from './read-url.js';
import { sendAnswer } from './send-answer.js';

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
  readonly maxBodyBytes: number;
}

/** How long a client may take to send one request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/**
 * Serves a handler over HTTP. Whatever comes in gets an answer, and nothing that comes in ends the process.
 *
 * @throws when the port cannot be used; the message names it
 */
export async function startServer(handler: Handler, options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT }, async (request, response) => {
    try {
      sendAnswer(response, await answer(request, handler, options.maxBodyBytes));
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendAnswer(response, problem('mock-failed', String(error)));
    }
  });
  return { port: await listen(server, options), close: () => close(server) };
}

async function answer(request: IncomingMessage, handler: Handler, maxBodyBytes: number): Promise<Answer> {
  if (request.method === 'OPTIONS') return answerPreflight(request);
  const target = readUrl(request.url ?? '');
  if (target === undefined)
    return problem(
      'malformed-url',
      'The path must begin with a slash, and each percent sign with an escape of UTF-8; send %25 for the sign itself.',
    );
  const body = await readBody(request, maxBodyBytes);
  if (body === undefined) return problem('body-too-large', `The mock reads at most ${maxBodyBytes} bytes.`);
  return handler({ method: request.method ?? 'GET', ...target, headers: plainHeaders(request), body });
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value = '']) => [name, String(value)]);
  return Object.fromEntries(entries);
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
