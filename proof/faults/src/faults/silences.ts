import type { ServerResponse } from 'node:http';
import type { Effect } from '../effect.js';
import type { Fault } from '../fault.js';
import { sendHalf } from '../send-json.js';

const silent: Effect = { type: 'silent' };
const DRIP = 10;

/** Answers that never end. */
export const silences: readonly Fault[] = [
  { name: 'no answer', weight: 5, effect: silent, send: () => {} },
  {
    name: 'no body',
    weight: 3,
    effect: silent,
    send: ({ response }) => response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders(),
  },
  {
    name: 'half a body',
    weight: 3,
    effect: silent,
    send: ({ response, body }) => void sendHalf(response, body),
  },
  {
    name: 'half a body of a known length',
    weight: 2,
    effect: silent,
    send: ({ response, body }) => void sendHalf(response, body, { 'content-length': 1000 }),
  },
  { name: 'a body in drops', weight: 2, effect: silent, send: ({ response }) => drip(response) },
  {
    name: '500 without an end',
    weight: 2,
    effect: silent,
    send: ({ response }) => void response.writeHead(500).write('{"mess'),
  },
];

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), DRIP);
  response.on('close', () => clearInterval(timer));
}
