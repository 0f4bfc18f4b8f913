import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CallPlan, planCall } from './call-plan.js';
import { actsSilently, faultOf, NOT_FOUND } from './draw-fault.js';
import type { Fault } from './fault.js';
import { TRAP } from './faults/refusals.js';

/** A request as the server got it. */
export interface Arrival {
  /** Number of the attempt that sent it, from 1. */
  attempt: number;
  /** On the clock of `performance.now()`. */
  at: number;
  method: string;
  /** Path, query and body. */
  text: string;
  /** What it was answered with. */
  fault: Fault;
  /** Milliseconds that the answer asked to wait. */
  asked: number | undefined;
}

/** Headers by which the server knows a call and its attempt. */
export const CALL_HEADER = 'x-call';
export const ATTEMPT_HEADER = 'x-attempt';

/** A server that fails as the plans of the calls say. */
export interface FaultServer extends AsyncDisposable {
  url: string;
  /** What arrived, by the number of the call. */
  arrivals: ReadonlyMap<number, readonly Arrival[]>;
  /** Numbers of the calls that deleted their record. */
  deleted: ReadonlySet<number>;
  /** How many requests followed a redirect. */
  trapped(): number;
  /** Answers that were begun, and are neither ended nor given up by the client. */
  openAnswers(): number;
}

/** Starts the server on a free port of this machine. */
export async function startFaultServer(seed: string): Promise<FaultServer> {
  const arrivals = new Map<number, Arrival[]>();
  const deleted = new Set<number>();
  const open = new Set<ServerResponse>();
  let trapped = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    if (request.url === TRAP) trapped += 1;
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const plan = planCall(seed, Number(request.headers[CALL_HEADER]));
    const arrival = arrive(request, body, plan, deleted);
    arrivals.set(plan.number, [...(arrivals.get(plan.number) ?? []), arrival]);
    arrival.fault.send?.({ request, response, body: answerOf(plan) });
    arrival.asked = askedWait(response.getHeader('retry-after'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    arrivals,
    deleted,
    trapped: () => trapped,
    openAnswers: () => open.size,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function arrive(request: IncomingMessage, body: string, plan: CallPlan, deleted: Set<number>): Arrival {
  const attempt = Number(request.headers[ATTEMPT_HEADER]);
  const fault = answerTo(plan, attempt, deleted);
  const text = `${decodeURIComponent(request.url ?? '')} ${body}`;
  return { attempt, at: performance.now(), method: request.method ?? '', text, fault, asked: undefined };
}

/** What a request is answered with, given that a record can be deleted once. */
function answerTo(plan: CallPlan, attempt: number, deleted: Set<number>): Fault {
  const fault = faultOf(plan, attempt);
  if (!plan.operation.deletesRecord) return fault;
  const { type } = fault.effect;
  const answers = type === 'result' || type === 'nothing';
  if (deleted.has(plan.number)) return answers ? NOT_FOUND : fault;
  if (answers || (mayAct(fault) && actsSilently(plan, attempt))) deleted.add(plan.number);
  return fault;
}

/** Whether a provider that answers so may have done what it was asked for. */
function mayAct({ effect }: Fault): boolean {
  if (effect.type === 'refusal') return effect.status >= 500;
  return effect.type === 'lost' || effect.type === 'silent';
}

function answerOf({ operation, token }: CallPlan): string {
  return operation.answer ? JSON.stringify(operation.answer(token)) : '';
}

/** Milliseconds that a `Retry-After` asks for. Written anew, so that a mistake of the clients shows. */
function askedWait(header: unknown, now: number = Date.now()): number | undefined {
  const text = String(header ?? '');
  if (/^[\d.]+$/.test(text)) return Number(text) * 1000;
  return text.endsWith('GMT') ? Math.max(0, Date.parse(text) - now) : undefined;
}
