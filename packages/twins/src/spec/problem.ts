import type { Answer, MockRequest } from '../http/messages.js';
import type { Finding } from './check.js';

/** What a mock answers by itself because no spec declares it: status and title by the last part of the `type`. */
const PROBLEMS = {
  'malformed-url': [400, 'The URL cannot be decoded'],
  'malformed-body': [400, 'The body is not JSON'],
  'missing-field': [400, 'Something required is missing'],
  'missing-credentials': [401, 'No credentials were sent'],
  'invalid-credentials': [401, 'The credentials are wrong'],
  'invalid-control': [400, 'The mock cannot do what it was told'],
  'unknown-fault': [400, 'There is no such fault'],
  'unknown-route': [404, 'No such route'],
  'unknown-preference': [404, 'No such answer'],
  'method-not-allowed': [405, 'No such method for this route'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The content type is not supported'],
  'invalid-value': [422, 'A value is invalid'],
  'broken-answer': [500, 'The answer of the mock breaks the spec'],
  'mock-failed': [500, 'The mock failed'],
  'not-implemented': [501, 'The mock cannot do this'],
  'too-many-tenants': [507, 'The mock has as many tenants as it may'],
  'store-full': [507, 'The mock holds as much as it may'],
} as const;

/** The kinds of answers that come from the mock and not from a spec. */
export type ProblemKind = keyof typeof PROBLEMS;

/** Says in a response that the answer is a refusal (`refused`) or the mock's own (`problem`). */
export const MOCK_HEADER = 'x-contactkit-mock';

/**
 * Makes an answer of the mock's own, as `application/problem+json` (RFC 9457).
 *
 * Its `type` begins with `urn:contactkit:mock:` and the header `x-contactkit-mock` says `problem`, so that nobody
 * takes it for an answer of the provider.
 */
export function problem(kind: ProblemKind, detail: string, violations?: readonly Finding[]): Answer {
  const [status, title] = PROBLEMS[kind];
  return {
    status,
    headers: { 'content-type': 'application/problem+json', [MOCK_HEADER]: 'problem' },
    problem: kind,
    body: { type: `urn:contactkit:mock:${kind}`, title, status, detail, ...(violations && { violations }) },
  };
}

/** The answer to a request that leads to no operation, with the methods that its path has. */
export function noRoute(
  { method, segments }: Pick<MockRequest, 'method' | 'segments'>,
  methods: readonly string[],
): Answer {
  const route = `/${segments.join('/')}`;
  if (methods.length === 0) return problem('unknown-route', `The spec has no ${route}.`);
  const answer = problem('method-not-allowed', `${route} has no ${method}, but ${methods.join(', ')}.`);
  return { ...answer, headers: { ...answer.headers, allow: [...methods, 'OPTIONS'].join(', ') } };
}
