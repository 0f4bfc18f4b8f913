import type { ServerResponse } from 'node:http';
import type { ApiErrorKind } from '@contactkit/runtime';
import type { Fault } from '../fault.js';

const MESSAGE = '{"message":"no"}';
const PAGE = '<html><h1>Bad gateway</h1></html>';
const SECOND = 1000;

/** Answers with a status that says no. */
export const refusals: readonly Fault[] = [
  refusal(400, 'invalid-request', 1),
  refusal(401, 'unauthenticated', 1),
  { ...refusal(404, 'not-found', 1), fits: ({ operation }) => !operation.deletesRecord },
  refusal(409, 'conflict', 1),
  refusal(408, 'server', 4),
  refusal(500, 'server', 6),
  refusal(500, 'server', 2, { name: '500 with cut JSON', body: '{"mess' }),
  refusal(502, 'server', 3, { name: '502 with a page', body: PAGE, type: 'text/html' }),
  refusal(503, 'server', 4),
  refusal(503, 'server', 6, { name: '503, at once', wait: () => '0' }),
  refusal(503, 'server', 4, { name: '503, in 40 ms', wait: () => '0.04' }),
  refusal(503, 'server', 3, { name: '503, until a second from now', wait: () => inSeconds(1) }),
  refusal(503, 'server', 1, { name: '503, in an hour', wait: () => '3600' }),
  {
    ...refusal(503, 'invalid-response', 3, {
      name: '503, too large',
      body: 'a'.repeat(100_000),
      type: 'text/html',
    }),
    fits: ({ isLimited }) => isLimited,
  },
  refusal(429, 'rate-limited', 5, { name: '429 as text', body: 'Retry later\n', type: 'text/plain' }),
  refusal(429, 'rate-limited', 6, { name: '429, at once', wait: () => '0' }),
  refusal(429, 'rate-limited', 4, { name: '429, in 40 ms', wait: () => '0.04' }),
  refusal(429, 'rate-limited', 2, { name: '429, in a second', wait: () => '1' }),
  refusal(429, 'rate-limited', 3, { name: '429, until a second ago', wait: () => inSeconds(-1) }),
  refusal(429, 'rate-limited', 1, { name: '429, until tomorrow', wait: () => inSeconds(86_400) }),
  refusal(429, 'rate-limited', 2, { name: '429, soon', wait: () => 'soon' }),
];

interface RefusalDetails {
  name?: string;
  body?: string;
  type?: string;
  /** Value of `Retry-After`. */
  wait?: () => string;
}

function refusal(
  status: number,
  kind: ApiErrorKind,
  weight: number,
  { name = `${status}`, body = MESSAGE, type = 'application/json', wait }: RefusalDetails = {},
): Fault {
  return {
    name,
    weight,
    effect: { type: 'refusal', status, kind },
    send: ({ response }) => {
      if (wait) response.setHeader('retry-after', wait());
      response.writeHead(status, { 'content-type': type }).end(body);
    },
  };
}

function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * SECOND).toUTCString();
}

/** Where redirects lead. No client may go there. */
export const TRAP = '/trap';

/** Answers that lead elsewhere. */
export const redirects: readonly Fault[] = [
  ...[301, 302, 307, 308].map((status) => redirect(status, `${status}`, (response) => response.end('moved'))),
  redirect(303, '303 without an end', (response) => response.write('moved')),
  {
    name: '304',
    weight: 1,
    effect: { type: 'refusal', status: 304, kind: 'unexpected-status' },
    send: ({ response }) => void response.writeHead(304).end(),
  },
];

function redirect(status: number, name: string, finish: (response: ServerResponse) => void): Fault {
  return {
    name,
    weight: 1,
    effect: { type: 'refusal', status, kind: 'redirect' },
    send: ({ response }) => finish(response.writeHead(status, { location: TRAP })),
  };
}
