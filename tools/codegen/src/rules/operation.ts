import { operationsOf, type PlacedOperation, pointerTo, resolve, type Violation } from '../spec/document.js';
import type { Parameter, Schema, SpecDocument } from '../spec/openapi.js';
import { bodyViolations, responseViolations } from './body.js';
import { paginationViolations } from './pagination.js';

const CALL_PATH = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** What breaks the rules in one operation. */
export function operationViolations(document: SpecDocument, placed: PlacedOperation): Violation[] {
  const pointer = pointerTo('paths', placed.path, placed.method);
  return [
    ...nameViolations(placed, pointer),
    ...proseViolations(placed, pointer),
    ...parameterViolations(document, placed, pointer),
    ...requestViolations(document, placed, pointer),
    ...responseViolations(document, placed, pointer),
    ...paginationViolations(document, placed, pointer),
  ];
}

function nameViolations({ operation }: PlacedOperation, pointer: string): Violation[] {
  const id = operation.operationId ?? '';
  if (CALL_PATH.test(id)) return [];
  return [
    { pointer: `${pointer}/operationId`, message: `'${id}' must be the call: 'contacts.bulk.create'.` },
  ];
}

function proseViolations({ operation }: PlacedOperation, pointer: string): Violation[] {
  const { summary, description, externalDocs } = operation;
  return Object.entries({ summary, description, 'externalDocs/url': externalDocs?.url })
    .filter(([, text]) => !text)
    .map(([member]) => ({
      pointer: `${pointer}/${member}`,
      message: 'is missing; write it, it becomes the doc comment.',
    }));
}

function requestViolations(
  document: SpecDocument,
  { operation }: PlacedOperation,
  pointer: string,
): Violation[] {
  if (!operation.requestBody) return [];
  return bodyViolations(document, operation.requestBody, `${pointer}/requestBody`, {
    home: 'requestBodies',
    mustHaveContent: true,
    mayBeText: false,
  });
}

/** What breaks the rules in the parameters of one operation. */
function parameterViolations(document: SpecDocument, placed: PlacedOperation, pointer: string): Violation[] {
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

/** Every query parameter that is written in another style than its namesake before it: a client has one style a name. */
export function styleViolations(document: SpecDocument): Violation[] {
  const first = new Map<string, { style: QueryStyleName; where: string }>();
  return operationsOf(document).flatMap((placed) =>
    queryOf(document, placed).flatMap(({ name, style, pointer }) => {
      const known = first.get(name);
      if (!known) first.set(name, { style, where: `${placed.method.toUpperCase()} ${placed.path}` });
      if (!known || known.style === style) return [];
      const message = `parameter '${name}' has another style or kind of type than in ${known.where}; a client writes a name in one way.`;
      return [{ pointer, message }];
    }),
  );
}

function queryOf(document: SpecDocument, { path, method, operation }: PlacedOperation) {
  return (operation.parameters ?? []).flatMap((entry, index) => {
    const parameter = resolve<Parameter>(document, entry);
    const style = queryStyleOf(parameter);
    const pointer = pointerTo('paths', path, method, 'parameters', index);
    return parameter.in === 'query' && style ? [{ name: parameter.name, style, pointer }] : [];
  });
}

/** How a query parameter is written: as the runtime's `QueryStyle`, or `usual` for scalars and repeated names. */
export type QueryStyleName = 'usual' | 'properties' | 'deep' | 'list';

/** The style of a query parameter, or `undefined` when the runtime cannot write it. */
export function queryStyleOf({
  style = 'form',
  explode = style === 'form',
  schema = {},
}: Parameter): QueryStyleName | undefined {
  if (isType(schema, 'object')) {
    if (style === 'deepObject') return 'deep';
    return style === 'form' && explode ? 'properties' : undefined;
  }
  if (style !== 'form') return undefined;
  return isType(schema, 'array') && !explode ? 'list' : 'usual';
}

function isType(schema: Schema, type: string): boolean {
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
}
