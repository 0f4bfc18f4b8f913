import { FAULT_HEADER, type Fault, type FaultName } from './faults/fault.js';
import { refusalOf, sendWrongPage } from './faults/fault-answers.js';
import type { FaultPlan } from './faults/fault-plan.js';
import type { Answer, MockRequest, Responder } from './http/messages.js';
import { withoutBody } from './http/read-request.js';
import { type Journal, LONGEST_BODY } from './journal.js';
import { createReferee, type Referee } from './spec/decide.js';
import type { Checks, Facts, OperationFacts } from './spec/operation.js';
import { MOCK_HEADER, noRoute, problem } from './spec/problem.js';
import { createRouter, type FoundRoute } from './spec/router.js';

/** An answer, and what happens to it on its way. */
export interface Delivery {
  readonly answer: Answer;
  /** Milliseconds before it is sent. */
  readonly delay?: number;
  /** `reset`: the connection ends instead; `silence`: nothing comes; `truncated`: the body ends half-way. */
  readonly loss?: 'reset' | 'silence' | 'truncated';
  /** The fault that did it. */
  readonly fault?: FaultName;
}

/** The parts that requests pass through. */
interface PipelineParts {
  readonly facts: Facts;
  readonly checks: Checks;
  /** Changes a request before it is routed. */
  readonly rewrite?: ((request: MockRequest) => MockRequest) | undefined;
  readonly handle: Responder;
  readonly faults: FaultPlan;
  readonly journal: Journal;
  now(): number;
}

/** A request that was routed, on its way through the steps. */
interface Exchange {
  readonly request: MockRequest;
  readonly route: FoundRoute;
  /** The fault that struck. */
  fault: Fault | undefined;
}

/**
 * Answers a request, with the faults and the journal.
 *
 * Takes another referee than the twin's own as its second argument. With one that answers later the delivery is a promise,
 * unless the request was answered before it came to the referee.
 */
export type Deliver = <Result extends Answer | Promise<Answer> = Answer>(
  request: MockRequest,
  referee?: Referee<Result>,
) => Result extends Answer ? Delivery : Delivery | Promise<Delivery>;

/** What requests pass through. */
interface Pipeline {
  readonly deliver: Deliver;
  /** Forgets the pages that it keeps for faults. */
  forget(): void;
}

const LOSSES: Partial<Record<FaultName, Delivery['loss']>> = {
  reset: 'reset',
  timeout: 'silence',
  resetAfterCommit: 'reset',
  timeoutAfterCommit: 'silence',
  truncatedBody: 'truncated',
};

/** Faults that strike before anything is done. */
const BEFORE: ReadonlySet<FaultName> = new Set(['reset', 'timeout']);

const NOTHING: Answer = { status: 0, headers: {}, body: undefined };

/**
 * Creates the pipeline of a twin. A request is routed once; each step may answer it, and what comes first is recorded and
 * sent: `strike → refuse → respond → finish`.
 */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { facts, checks, rewrite, handle, faults, journal, now } = parts;
  const operations = Object.values(facts.operations);
  const findRoute = createRouter(operations);
  const ownReferee = createReferee(checks);
  const secrets = new Set(operations.flatMap(slotNames));
  /** The last page of each list, for the fault `duplicateCursor`. */
  const pages = new Map<string, Answer>();

  /** Handles a call; the page of a list is kept. */
  const handleCall: Responder = (call) => {
    const answer = handle(call);
    if (facts.operations[call.operation]?.pageParameter !== undefined) pages.set(call.operation, answer);
    return answer;
  };

  /** Draws the fault of a request; answers one that asks for a fault that there is not. */
  const strike = (exchange: Exchange): Answer | undefined => {
    const { request, route } = exchange;
    try {
      exchange.fault = faults.strike(route.operation.id, request.headers[FAULT_HEADER]);
      return undefined;
    } catch (error) {
      return problem('unknown-fault', error instanceof Error ? error.message : String(error));
    }
  };

  /** Answers where a fault leaves nothing to be done. */
  const refuse = ({ route, fault }: Exchange): Answer | undefined => {
    if (!fault) return undefined;
    return refusalOf(fault, route.operation) ?? (BEFORE.has(fault.name) ? NOTHING : undefined);
  };

  /** Lets the referee answer, and the handler or a wrong page through it. */
  const respond = (
    { request, route, fault }: Exchange,
    referee: Referee<Answer | Promise<Answer>>,
  ): Answer | Promise<Answer> => {
    const { operation } = route;
    const responder = fault ? sendWrongPage(fault.name, operation, pages, handleCall) : handleCall;
    return referee(operation.body === 'none' ? withoutBody(request) : request, route, responder);
  };

  const record = (request: MockRequest, operation: string | undefined, delivery: Delivery): Delivery => {
    const { status, headers, problem: kind } = delivery.answer;
    journal.add({
      at: now(),
      method: request.method,
      path: `/${request.segments.join('/')}`,
      query: masked(request.query, secrets),
      operation,
      body: keptBody(request),
      status,
      note: delivery.fault ?? kind ?? headers[MOCK_HEADER],
    });
    return delivery;
  };

  const toDelivery = (answer: Answer, fault: Fault | undefined): Delivery => {
    if (!fault) return { answer };
    const { name } = fault;
    const loss = LOSSES[name];
    return {
      answer: name === 'emptyBody' ? { ...answer, body: undefined } : answer,
      fault: name,
      ...(loss && { loss }),
      ...(name === 'slow' && { delay: faults.delayOf(fault) }),
    };
  };

  function deliver<Result extends Answer | Promise<Answer> = Answer>(
    request: MockRequest,
    referee?: Referee<Result>,
  ): Result extends Answer ? Delivery : Delivery | Promise<Delivery>;
  function deliver(sent: MockRequest, referee: Referee<Answer | Promise<Answer>> = ownReferee) {
    const request = rewrite ? rewrite(sent) : sent;
    const route = findRoute(request.method, request.segments);
    if (!route.operation) return record(request, undefined, { answer: noRoute(request, route.methods) });
    const exchange: Exchange = { request, route, fault: undefined };
    const finish = (answer: Answer) =>
      record(request, route.operation.id, toDelivery(answer, exchange.fault));
    const fail = (error: unknown) => finish(problem('mock-failed', String(error)));
    try {
      const answer = strike(exchange) ?? refuse(exchange) ?? respond(exchange, referee);
      return answer instanceof Promise ? answer.then(finish, fail) : finish(answer);
    } catch (error) {
      return fail(error);
    }
  }

  return { deliver, forget: () => pages.clear() };
}

/** Names of query parameters that carry credentials. */
const SECRET = /key|token|secret|password/i;

function slotNames({ security }: OperationFacts): string[] {
  return security.flat().map(({ name }) => name);
}

function masked(query: MockRequest['query'], secrets: ReadonlySet<string>): MockRequest['query'] {
  let shown = query;
  for (const name in query) if (secrets.has(name) || SECRET.test(name)) shown = { ...shown, [name]: '***' };
  return shown;
}

/** The body as the journal keeps it: `undefined` when there is none, or when it is too long. */
function keptBody({ headers, body }: MockRequest): unknown {
  if (body.state !== 'present') return undefined;
  // One that came in chunks announced no length.
  const length = Number(headers['content-length'] ?? JSON.stringify(body.value).length);
  return length > LONGEST_BODY ? undefined : body.value;
}
