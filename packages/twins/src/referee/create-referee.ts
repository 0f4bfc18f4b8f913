import type { Answer } from '../answer.js';
import type { Responder } from '../call.js';
import { checkAnswer } from './check-answer.js';
import { checkRequest } from './check-request.js';
import type { Checks } from './checks.js';
import type { ChosenResponse } from './choose-preferred.js';
import type { Router } from './create-router.js';
import { decide } from './decide.js';
import { declaredAnswer } from './declared-answer.js';
import type { OperationFacts } from './facts.js';
import type { MockRequest } from './mock-request.js';
import { noRoute } from './no-route.js';
import { MOCK_HEADER, problem } from './problem.js';
import { withoutBody } from './without-body.js';

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
