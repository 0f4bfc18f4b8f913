import type { Answer, Call, Responder } from '../http/messages.js';
import { declaredAnswer } from '../spec/decide.js';
import type { OperationFacts } from '../spec/operation.js';
import { MOCK_HEADER } from '../spec/problem.js';
import type { Fault, FaultName } from './fault.js';

const STATUSES: Partial<Record<Fault['name'], number>> = {
  rateLimited: 429,
  serverErrors: 500,
  badGateway: 502,
  unavailable: 503,
};

const TITLES: Record<number, string> = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** The answer of a fault that refuses, as the spec shows it; where it shows none, a page of HTML. */
export function refusalOf(fault: Fault, operation: OperationFacts): Answer | undefined {
  const status = STATUSES[fault.name];
  if (status === undefined) return undefined;
  const answer = operation.responses.some((response) => response.status === status)
    ? declaredAnswer(operation, status)
    : pageOf(status);
  const { retryAfter = 1 } = fault;
  const waits = status === 429 || status === 503;
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(waits && { 'retry-after': String(retryAfter) }),
      [MOCK_HEADER]: 'fault',
    },
  };
}

function pageOf(status: number): Answer {
  const title = `${status} ${TITLES[status]}`;
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>${title}</title><h1>${title}</h1>`,
  };
}

/**
 * Returns the responder of a call to a list that a fault sends the wrong page of; of another fault, the right one.
 *
 * @param pages the last page of each list, by operation
 */
export function sendWrongPage(
  fault: FaultName,
  { id, pageParameter }: OperationFacts,
  pages: ReadonlyMap<string, Answer>,
  respond: Responder,
): Responder {
  if (fault === 'duplicateCursor') return (call) => pages.get(id) ?? respond(call);
  if (fault === 'staleCursor') return (call) => respond(withoutPage(call, pageParameter));
  return respond;
}

function withoutPage(call: Call, parameter: string | undefined): Call {
  if (parameter === undefined) return call;
  const { [parameter]: _, ...query } = call.query;
  return { ...call, query };
}
