import type { Answer } from '../answer.js';
import type { MockRequest } from './mock-request.js';
import { problem } from './problem.js';

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
