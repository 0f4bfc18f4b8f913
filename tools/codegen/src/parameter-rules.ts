import type { Parameter, SpecDocument } from './openapi.js';
import { queryStyleOf } from './query-style.js';
import { type PlacedOperation, resolve } from './resolve.js';
import type { Violation } from './spec-error.js';

/** What breaks the rules in the parameters of one operation. */
export function parameterViolations(
  document: SpecDocument,
  placed: PlacedOperation,
  pointer: string,
): Violation[] {
  const parameters = (placed.operation.parameters ?? []).map((entry) => resolve<Parameter>(document, entry));
  const each = parameters.flatMap((parameter, index) =>
    singleViolations(parameter, `${pointer}/parameters/${index}`),
  );
  return [...each, ...orderViolations(placed.path, parameters, pointer)];
}

function singleViolations(parameter: Parameter, pointer: string): Violation[] {
  const messages: string[] = [];
  if (!parameter.description) messages.push('needs a description.');
  if (parameter.example === undefined) messages.push('needs an example.');
  if (parameter.in !== 'path' && parameter.in !== 'query')
    messages.push(`'in: ${parameter.in}' is not generated; only path and query are.`);
  if (parameter.in === 'query' && !queryStyleOf(parameter))
    messages.push('has a style that is not generated; use form, or deepObject for an object.');
  return messages.map((message) => ({ pointer, message: `parameter '${parameter.name}' ${message}` }));
}

function orderViolations(path: string, parameters: Parameter[], pointer: string): Violation[] {
  const declared = parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => parameter.name);
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]);
  if (declared.join() === inPath.join()) return [];
  return [
    {
      pointer: `${pointer}/parameters`,
      message: `must list the path parameters as the path does: ${inPath.join(', ') || 'none'}.`,
    },
  ];
}
