import { FAULT_HEADER, type Fault, type FaultName } from './faults/fault.js';
import { createWrongPages, refusalOf } from './faults/fault-answers.js';
import type { FaultPlan } from './faults/fault-plan.js';
import type { Answer, Call, MockRequest } from './http/messages.js';
import { type Journal, LONGEST_BODY } from './journal.js';
import type { Facts, OperationFacts } from './spec/operation.js';
import { MOCK_HEADER, problem } from './spec/problem.js';
import type { Router } from './spec/router.js';
import type { Referee } from './spec/validator.js';

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

/** What deliveries are made of. */
export interface DeliverParts {
  facts: Facts;
  route: Router<OperationFacts>;
  handle(call: Call): Answer;
  faults: FaultPlan;
  journal: Journal;
  now(): number;
}

const LOSSES: Partial<Record<Fault['name'], Delivery['loss']>> = {
  reset: 'reset',
  timeout: 'silence',
  resetAfterCommit: 'reset',
  timeoutAfterCommit: 'silence',
  truncatedBody: 'truncated',
};

/** Faults that strike before anything is done. */
const BEFORE: ReadonlySet<Fault['name']> = new Set(['reset', 'timeout']);

const NOTHING: Answer = { status: 0, headers: {}, body: undefined };

/** Makes what carries requests to a referee and answers back, with faults and journal. */
export function createDeliver({ facts, route, handle, faults, journal, now }: DeliverParts) {
  const pages = createWrongPages(facts, handle);
  const secrets = new Set(Object.values(facts.operations).flatMap(slotNames));

  const record = (request: MockRequest, operation: string | undefined, delivery: Delivery): Delivery => {
    const { status, headers, body } = delivery.answer;
    journal.add({
      number: journal.next,
      at: now(),
      method: request.method,
      path: `/${request.segments.join('/')}`,
      query: masked(request.query, secrets),
      operation,
      body: keptBody(request),
      status,
      note: delivery.fault ?? (headers[MOCK_HEADER] === 'problem' ? kindOf(body) : headers[MOCK_HEADER]),
    });
    return delivery;
  };

  const strike = (operation: string, request: MockRequest): Fault | Answer | undefined => {
    try {
      return faults.strike(operation, request.headers[FAULT_HEADER]);
    } catch (error) {
      return problem('unknown-fault', error instanceof Error ? error.message : String(error));
    }
  };

  const carry = (answer: Answer, fault: Fault | undefined): Delivery => {
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

  const deliver = <Result extends Answer | Promise<Answer>>(
    request: MockRequest,
    referee: Referee<Result>,
  ) => {
    const { operation } = route(request.method, request.segments);
    const struck = operation && strike(operation.id, request);
    if (struck && 'status' in struck) return record(request, operation?.id, { answer: struck });
    const refusal = struck && operation && refusalOf(struck, operation);
    if (struck && (refusal || BEFORE.has(struck.name)))
      return record(request, operation?.id, carry(refusal ?? NOTHING, struck));
    const finish = (answer: Answer) => record(request, operation?.id, carry(answer, struck));
    const fail = (error: unknown) => finish(problem('mock-failed', String(error)));
    try {
      const outcome = referee(request, pages.responderOf(struck?.name));
      return outcome instanceof Promise ? outcome.then(finish, fail) : finish(outcome);
    } catch (error) {
      return fail(error);
    }
  };
  return { carry: deliver, forget: pages.forget };
}

/** Names of query parameters that carry credentials. */
const SECRET = /key|token|secret|password/i;

function slotNames({ security }: Facts['operations'][string]): string[] {
  return security.flat().map(({ name }) => name);
}

function masked(query: MockRequest['query'], secrets: ReadonlySet<string>): MockRequest['query'] {
  let shown = query;
  for (const name in query) if (secrets.has(name) || SECRET.test(name)) shown = { ...shown, [name]: '***' };
  return shown;
}

function kindOf(body: unknown): string | undefined {
  const type = typeof body === 'object' && body && 'type' in body ? String(body.type) : '';
  return type.split(':').at(-1);
}

/** The body as the journal keeps it: `undefined` when there is none, or when it is too long. */
function keptBody({ headers, body }: MockRequest): unknown {
  if (body.state !== 'present') return undefined;
  // One that came in chunks announced no length.
  const length = Number(headers['content-length'] ?? JSON.stringify(body.value).length);
  return length > LONGEST_BODY ? undefined : body.value;
}
