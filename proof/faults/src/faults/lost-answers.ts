import type { Effect } from '../effect.js';
import type { Fault } from '../fault.js';
import { sendHalf } from '../send-json.js';

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
