import type { ServerResponse } from 'node:http';
import type { Fault } from '../fault.js';

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
