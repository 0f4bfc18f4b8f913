import type { Operation, ResponseObject, Schema, SpecDocument } from './openapi.js';
import { resolve } from './resolve.js';

/** The 2xx of an operation. */
export function successOf(document: SpecDocument, { responses = {} }: Operation): ResponseObject | undefined {
  const found = Object.entries(responses).find(([status]) => status.startsWith('2'));
  return found && resolve<ResponseObject>(document, found[1]);
}

/** The schema of the JSON body of an operation's 2xx, if it has one; a `$ref` in a checked spec. */
export function answerSchema(document: SpecDocument, operation: Operation): Schema | undefined {
  return successOf(document, operation)?.content?.['application/json']?.schema;
}

/** The schema at a dotted path of an answer, such as `meta.count`; the schema itself at `''`. */
export function schemaAt(
  document: SpecDocument,
  schema: Schema | undefined,
  path: string,
): Schema | undefined {
  let place = schema;
  for (const key of path === '' ? [] : path.split('.')) place = place && propertiesOf(document, place)[key];
  return place;
}

/** The items of the array at a dotted path of an answer. */
export function itemsAt(
  document: SpecDocument,
  schema: Schema | undefined,
  path: string,
): Schema | undefined {
  const list = schemaAt(document, schema, path);
  return list && resolve<Schema>(document, list).items;
}

function propertiesOf(document: SpecDocument, schema: Schema): Record<string, Schema> {
  const { allOf = [], properties = {} } = resolve<Schema>(document, schema);
  return Object.assign({}, ...allOf.map((part) => propertiesOf(document, part)), properties);
}
