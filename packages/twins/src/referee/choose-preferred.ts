import type { DeclaredResponse, Operation } from './operation.js';
import type { Preference } from './prefer.js';

/** A declared answer. */
export interface ChosenResponse {
  readonly status: number;
  /** Without one it is the first example of the response, or something made up from the schema. */
  readonly example?: string;
  /** Whether to make something up although there are examples. Without it, what the mode of the mock says. */
  readonly dynamic?: boolean;
}

/**
 * Chooses the declared answer that a client prefers; without a preference the success with the lowest status.
 *
 * Returns `undefined` when the operation does not declare the status, or the response has no such example.
 */
export function choosePreferred(operation: Operation, preference: Preference): ChosenResponse | undefined {
  const { code, ...wishes } = preference;
  const response = code === undefined ? success(operation.responses) : withStatus(operation.responses, code);
  if (response === undefined) return undefined;
  if (wishes.example !== undefined && !response.examples.includes(wishes.example)) return undefined;
  return { status: response.status, ...wishes };
}

/** What can be preferred, for a message: `code=200 (example=contact); code=404 (example=notFound)`. */
export function describePreferable({ responses }: Operation): string {
  return responses.map(({ status, examples }) => `code=${status}${describeExamples(examples)}`).join('; ');
}

function describeExamples(examples: readonly string[]): string {
  return examples.length === 0 ? '' : ` (${examples.map((name) => `example=${name}`).join(', ')})`;
}

function withStatus(responses: readonly DeclaredResponse[], code: string): DeclaredResponse | undefined {
  return responses.find(({ status }) => String(status) === code);
}

function success(responses: readonly DeclaredResponse[]): DeclaredResponse | undefined {
  const successes = responses.filter(({ status }) => status >= 200 && status < 300);
  return successes.sort((a, b) => a.status - b.status)[0] ?? responses[0];
}
