import type { Answer, MockRequest, Responder } from '../http/messages.js';
import { withoutBody } from '../http/read-request.js';
import { checkAnswer, checkRequest } from './check.js';
import { decide, declaredAnswer } from './decide.js';
import type { Checks, OperationFacts } from './operation.js';
import type { ChosenResponse } from './prefer.js';
import { MOCK_HEADER, noRoute, problem } from './problem.js';
import type { Router } from './router.js';

/** Holds requests and answers against a spec, and lets a responder answer the calls that are right. */
export type Referee<Result extends Answer | Promise<Answer>> = (
  request: MockRequest,
  respond: Responder,
) => Result;

/** Makes the referee of a provider, from checks that were compiled ahead. */
export function createReferee(checks: Checks, route: Router<OperationFacts>): Referee<Answer> {
  return (sent, respond) => {
    const found = route(sent.method, sent.segments);
    if (!found.operation) return noRoute(sent, found.methods);
    const { operation, path } = found;
    const request = operation.body === 'none' ? withoutBody(sent) : sent;
    const own = checks[operation.id] ?? { answers: {} };
    const decision = decide(operation, request, path, checkRequest(operation, own, request, path));
    if (decision.kind === 'own') return decision.answer;
    if (decision.kind === 'declared') return declare(operation, decision.response, decision.headers);
    const answer = respond(decision.call);
    if (answer.headers[MOCK_HEADER] === 'problem') return answer;
    const violations = checkAnswer(operation, own, answer);
    return violations.length === 0 ? answer : problem('broken-answer', 'See `violations`.', violations);
  };
}

function declare(operation: OperationFacts, response: ChosenResponse, headers: Answer['headers']): Answer {
  if (response.dynamic)
    return problem(
      'not-implemented',
      'This engine makes nothing up from schemas. Use the engine `prism`, or leave out `dynamic`.',
    );
  const answer = declaredAnswer(operation, response.status, response.example);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
