import type { ServerResponse } from 'node:http';
import { type Effect, type Fault, sendHalf } from '../fault.js';

const lost: Effect = { type: 'lost' };
/** Time for what was sent before to leave. */
const MOMENT = 3;

/** Connections that break. */
export const lostAnswers: readonly Fault[] = [
  { name: 'refused', weight: 6, effect: { type: 'refused' } },
  {
    name: 'reset before an answer',
    weight: 6,
    effect: lost,
    send: ({ request }) => void request.socket.resetAndDestroy(),
  },
  {
    name: 'closed before an answer',
    weight: 4,
    effect: lost,
    send: ({ request }) => void request.socket.destroy(),
  },
  {
    name: 'closed in the head',
    weight: 3,
    effect: lost,
    send: ({ request }) => void request.socket.end('HTTP/1.1 200 OK\r\ncontent-ty'),
  },
  {
    name: 'no HTTP',
    weight: 2,
    effect: lost,
    send: ({ request }) => void request.socket.end('hello, this is another protocol\r\n\r\n'),
  },
  {
    name: 'reset in the body',
    weight: 4,
    effect: lost,
    send: ({ request, response, body }) => {
      sendHalf(response, body);
      setTimeout(() => request.socket.resetAndDestroy(), MOMENT);
    },
  },
  {
    name: 'closed before the announced length',
    weight: 4,
    effect: lost,
    send: ({ request, response, body }) => {
      sendHalf(response, body, { 'content-length': 1000 });
      setTimeout(() => request.socket.destroy(), MOMENT);
    },
  },
  {
    name: 'closed before the last chunk',
    weight: 4,
    effect: lost,
    send: ({ request, response, body }) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write(body || '{"id":"none"}');
      setTimeout(() => request.socket.destroy(), MOMENT);
    },
  },
  {
    name: 'a broken chunk',
    weight: 2,
    effect: lost,
    send: ({ request, response, body }) => {
      sendHalf(response, body);
      setTimeout(() => request.socket.end('zz\r\nnonsense'), MOMENT);
    },
  },
  {
    name: '500 that breaks off',
    weight: 2,
    effect: lost,
    send: ({ request, response }) => {
      response.writeHead(500, { 'content-length': 1000 }).write('{"mess');
      setTimeout(() => request.socket.destroy(), MOMENT);
    },
  },
];

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
