import type { Answer, Call, MockRequest, Responder } from '../http/messages.js';
import { withoutEmpty } from '../http/read-request.js';
import { checkAnswer, checkRequest, type Finding } from './check.js';
import { judgeCredentials } from './credentials.js';
import type { Checks, Operation, OperationFacts } from './operation.js';
import {
  type ChosenResponse,
  choosePreferred,
  describePreferable,
  type Preference,
  parsePrefer,
} from './prefer.js';
import { MOCK_HEADER, type ProblemKind, problem } from './problem.js';
import {
  chooseRefusal,
  encodeViolations,
  explainRefusal,
  type Refusal,
  type Situation,
  VIOLATIONS_HEADER,
} from './refusal.js';
import type { FoundRoute } from './router.js';

/** Holds a request that was routed, and its answer, against a spec, and lets a responder answer the calls that are right. */
export type Referee<Result extends Answer | Promise<Answer>> = (
  request: MockRequest,
  route: FoundRoute,
  respond: Responder,
) => Result;

/** Makes the referee of a provider, from checks that were compiled ahead. */
export function createReferee(checks: Checks): Referee<Answer> {
  return (request, { operation, path }, respond) => {
    const own = checks[operation.id] ?? { answers: {} };
    const decision = decide(operation, request, path, checkRequest(operation, own, request, path));
    if (decision.kind === 'own') return decision.answer;
    if (decision.kind === 'declared') return declare(operation, decision.response, decision.headers);
    const answer = respond(decision.call);
    if (answer.problem !== undefined) return answer;
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

/** What is to be done about a request. */
export type Decision =
  /** Send this. */
  | { readonly kind: 'own'; readonly answer: Answer }
  /** Send what the spec declares, with these headers on top. */
  | { readonly kind: 'declared'; readonly response: ChosenResponse; readonly headers: Answer['headers'] }
  /** Let the responder answer. */
  | { readonly kind: 'call'; readonly call: Call };

const PROBLEM_KINDS = {
  missingCredentials: 'missing-credentials',
  invalidCredentials: 'invalid-credentials',
  unsupportedMediaType: 'unsupported-media-type',
  malformedBody: 'malformed-body',
  missingField: 'missing-field',
  invalidValue: 'invalid-value',
} as const satisfies Record<Situation, ProblemKind>;

/**
 * Decides what to do about a request that was routed to an operation and held against the spec.
 *
 * A refusal comes first, then what `Prefer` asks for, then the responder.
 */
export function decide(
  operation: Operation,
  request: MockRequest,
  path: Call['path'],
  findings: readonly Finding[],
): Decision {
  const refusal = chooseRefusal(operation.responses, {
    credentials: judgeCredentials(operation.security, request),
    bodyIsMalformed: request.body.state === 'malformed',
    findings,
  });
  if (refusal) return refuse(refusal, explainRefusal(refusal.situation, operation, findings));
  if (request.headers.prefer === undefined) return call(operation, request, path);
  const preference = parsePrefer(request.headers.prefer);
  return isEmpty(preference) ? call(operation, request, path) : prefer(operation, preference);
}

function refuse({ situation, declared, ...response }: Refusal, violations: readonly Finding[]): Decision {
  const details = { [VIOLATIONS_HEADER]: encodeViolations(violations) };
  if (declared)
    return {
      kind: 'declared',
      response: { ...response, dynamic: false },
      headers: { [MOCK_HEADER]: 'refused', ...details },
    };
  const answer = problem(PROBLEM_KINDS[situation], 'The spec declares no answer for it.', violations);
  return own({ ...answer, headers: { ...answer.headers, ...details } });
}

function prefer(operation: Operation, preference: Preference): Decision {
  const response = choosePreferred(operation, preference);
  if (response) return { kind: 'declared', response, headers: {} };
  return own(
    problem('unknown-preference', `${operation.id} can be asked for ${describePreferable(operation)}`),
  );
}

function call(operation: Operation, request: MockRequest, path: Call['path']): Decision {
  const { query: sent, headers, body } = request;
  const query = withoutEmpty(sent);
  const value = body.state === 'present' ? body.value : undefined;
  return { kind: 'call', call: { operation: operation.id, path, query, headers, body: value } };
}

function own(answer: Answer): Decision {
  return { kind: 'own', answer };
}

function isEmpty(preference: Preference): boolean {
  return Object.keys(preference).length === 0;
}

/**
 * The answer that a spec shows for a status: the named example, or the first one.
 *
 * @throws when the spec has no such answer
 */
export function declaredAnswer(operation: OperationFacts, status: number, example?: string): Answer {
  const declared = operation.responses.find((response) => response.status === status);
  if (!declared) throw new Error(`${operation.id} declares no ${status}`);
  const { mediaType, headers, bodies, examples } = declared;
  if (mediaType === undefined) return { status, headers, body: undefined };
  const name = example ?? examples[0];
  return {
    status,
    headers: { 'content-type': mediaType, ...headers },
    body: name === undefined ? undefined : bodies[name],
  };
}
