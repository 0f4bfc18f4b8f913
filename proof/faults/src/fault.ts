import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiErrorKind } from '@contactkit/runtime';
import type { CallPlan } from './call-plan.js';

/** What a client must make of an answer, or of its absence. */
export type Effect =
  /** The right result. */
  | { type: 'result' }
  /** The right result where a success has no body; elsewhere an `ApiError`. */
  | { type: 'nothing'; status: number }
  /** An `ApiError`. */
  | { type: 'refusal'; status: number; kind: ApiErrorKind }
  /** A `ConnectionError`: the connection broke, and nobody knows whether the provider acted. */
  | { type: 'lost' }
  /** A `ConnectionError`: the connection was refused, so that the provider did not act. */
  | { type: 'refused' }
  /** A `ConnectionError`: the time was up. */
  | { type: 'silent' };

/** A way in which a server answers, or fails to. */
export interface Fault {
  name: string;
  /** How often it is drawn, in proportion to the others. */
  weight: number;
  /** What the client must make of it. */
  effect: Effect;
  /** Whether it makes sense for a call. Absent when it always does. */
  fits?(plan: CallPlan): boolean;
  /** Answers a request. Absent when the request is not to arrive at all. */
  send?(exchange: FaultExchange): void;
}

/** A request to be answered badly. */
interface FaultExchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The right answer, as JSON; empty for a 204. */
  body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Sends a body as JSON; a 204 when it is empty. */
export function sendJson(response: ServerResponse, body: string): void {
  if (body === '') response.writeHead(204).end();
  else response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** Sends the head and the first half of a body, with more headers if need be. */
export function sendHalf(
  response: ServerResponse,
  body: string,
  headers: Record<string, string | number> = {},
): ServerResponse {
  const text = body || '{"id":"none"}';
  response.writeHead(200, { ...JSON_TYPE, ...headers }).write(text.slice(0, text.length / 2));
  return response;
}
