import { camelCase, objectKey, stringLiteral } from './naming.js';
import type { Parameter, ResponseObject, SpecDocument } from './openapi.js';
import { type PlacedOperation, resolve } from './resolve.js';

/**
 * Result of a DELETE that finds its record gone because an attempt without an answer deleted it, as an expression.
 *
 * It is the example of the success, with the values of the path in place of their examples.
 *
 * @returns `undefined` for an operation that does not delete one record
 */
export function goneOf(document: SpecDocument, { method, operation }: PlacedOperation): string | undefined {
  const { parameters = [], responses = {} } = operation;
  const inPath = parameters
    .map((entry) => resolve<Parameter>(document, entry))
    .filter((parameter) => parameter.in === 'path' && !parameter['x-client-option']);
  if (method !== 'delete' || inPath.length === 0 || !responses['404']) return undefined;
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const { content = {} } = resolve<ResponseObject>(document, success ?? { description: '' });
  const [example] = Object.values(content['application/json']?.examples ?? {});
  return example ? expressionOf(example.value, inPath) : 'undefined';
}

function expressionOf(example: unknown, inPath: Parameter[]): string {
  const members = Object.entries(example ?? {}).map(([name, value]) => {
    const parameter = inPath.find((each) => each.example === value);
    if (parameter)
      return name === camelCase(parameter.name) ? name : `${objectKey(name)}: ${camelCase(parameter.name)}`;
    return `${objectKey(name)}: ${typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value)}`;
  });
  return `({ ${members.join(', ')} })`;
}
