import type { Answer } from '../answer.js';
import type { OperationChecks } from './checks.js';
import type { OperationFacts } from './facts.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings-of.js';

/** What is wrong with an answer, held against the spec. */
export function checkAnswer(
  { id, responses }: OperationFacts,
  { answers }: OperationChecks,
  { status, body }: Answer,
): Finding[] {
  const check = answers[status];
  if (check) return check(body) ? [] : findingsOf('body', check);
  const declared = responses.find((response) => response.status === status);
  if (!declared) return [{ path: 'status', code: 'status', message: `${id} declares no ${status}` }];
  if (declared.mediaType === undefined && body !== undefined)
    return [{ path: 'body', code: 'body', message: `${id} declares no body for ${status}` }];
  return [];
}
