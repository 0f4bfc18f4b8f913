import type { ServerResponse } from 'node:http';
import { type Effect, type Fault, sendJson } from '../fault.js';

const result: Effect = { type: 'result' };
const nothing: Effect = { type: 'nothing', status: 200 };

/** Answers that are right, if not always as they should be. */
export const goodAnswers: readonly Fault[] = [
  { name: 'ok', weight: 60, effect: result, send: ({ response, body }) => sendJson(response, body) },
  {
    name: 'ok, slowly',
    weight: 12,
    effect: result,
    send: ({ response, body }) => void setTimeout(() => sendJson(response, body), 15),
  },
  {
    name: 'ok, in pieces',
    weight: 8,
    effect: result,
    send: ({ response, body }) => sendPieces(response, body),
  },
  {
    name: 'ok, as text/plain',
    weight: 3,
    effect: result,
    send: ({ response, body }) => sendAs(response, body, { 'content-type': 'text/plain' }),
  },
  {
    name: 'ok, without a type',
    weight: 2,
    effect: result,
    send: ({ response, body }) => sendAs(response, body),
  },
  {
    name: '204',
    weight: 2,
    effect: { type: 'nothing', status: 204 },
    send: ({ response }) => sendJson(response, ''),
  },
  {
    name: 'empty 200 with a length',
    weight: 2,
    effect: nothing,
    send: ({ response }) =>
      sendAs(response, '', { 'content-type': 'application/json', 'content-length': '0' }),
  },
  {
    name: 'empty 200 in no pieces',
    weight: 2,
    effect: nothing,
    send: ({ response }) => sendAs(response, '', { 'transfer-encoding': 'chunked' }),
  },
];

function sendAs(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, headers).end(body);
}

function sendPieces(response: ServerResponse, body: string): void {
  const half = Math.floor(body.length / 2);
  response.writeHead(200, { 'content-type': 'application/json' }).write(body.slice(0, half));
  setTimeout(() => response.end(body.slice(half)), 5);
}
