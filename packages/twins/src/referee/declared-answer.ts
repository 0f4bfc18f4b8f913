import type { Answer } from '../answer.js';
import type { OperationFacts } from './facts.js';

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
