import type { ServerResponse } from 'node:http';
import type { Effect, Fault } from '../fault.js';

const unreadable: Effect = { type: 'refusal', status: 200, kind: 'invalid-response' };
/** More than `maxResponseBytes` of the fault tests. */
const LARGE = JSON.stringify({ id: 'a'.repeat(100_000) });

/** Answers with status 200 that are no results. */
export const unreadableAnswers: readonly Fault[] = [
  {
    name: 'a page for people',
    weight: 3,
    effect: unreadable,
    send: ({ response }) => send(response, '<!doctype html><h1>Sign in</h1>', 'text/html'),
  },
  {
    name: 'JSON that is cut, with the right length',
    weight: 3,
    effect: unreadable,
    send: ({ response, body }) => send(response, (body || '{"id":1}').slice(0, -1)),
  },
  {
    name: 'bytes that are no text',
    weight: 1,
    effect: unreadable,
    send: ({ response }) => send(response, Buffer.from([0xff, 0xfe, 0x00, 0x7b])),
  },
  {
    name: 'too large, announced',
    weight: 2,
    effect: unreadable,
    fits: ({ isLimited }) => isLimited,
    send: ({ response }) => send(response, LARGE),
  },
  {
    name: 'too large, in pieces',
    weight: 2,
    effect: unreadable,
    fits: ({ isLimited }) => isLimited,
    send: ({ response }) => void response.writeHead(200, { 'content-type': 'application/json' }).end(LARGE),
  },
  {
    name: 'a failure that says 200',
    weight: 2,
    effect: { type: 'refusal', status: 200, kind: 'invalid-request' },
    fits: ({ operation }) => operation.provider === 'sendblue',
    send: ({ response }) => send(response, '{"status":"ERROR","message":"no"}'),
  },
];

function send(response: ServerResponse, body: string | Buffer, type = 'application/json'): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}
