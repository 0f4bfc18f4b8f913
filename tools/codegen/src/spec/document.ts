import {
  METHODS,
  type Method,
  type Operation,
  type PathItem,
  type Reference,
  type ResponseObject,
  type Schema,
  type SpecDocument,
} from './openapi.js';

/** One place of a spec that breaks a rule. */
export interface Violation {
  /** JSON pointer into the document, for example `/paths/~1v2~1contacts/get`. */
  pointer: string;
  /** What is wrong there, and how to mend it. */
  message: string;
}

/** A spec cannot be used. The message has one line per violation: file, JSON pointer, what to do. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  constructor(
    readonly file: string,
    readonly violations: readonly Violation[],
    options?: ErrorOptions,
  ) {
    const lines = violations.map(({ pointer, message }) => `${file}#${pointer}: ${message}`);
    super([...new Set(lines)].join('\n'), options);
  }
}

/** Makes a JSON pointer from the keys that lead to a place. */
export function pointerTo(...keys: (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Follows a local `$ref` such as `#/components/responses/ContactOk`; anything else is returned as it is. */
export function resolve<Value extends object>(document: SpecDocument, value: Value | Reference): Value {
  if (!isReference(value)) return value;
  let place: unknown = document;
  for (const key of value.$ref.replace(/^#\//, '').split('/')) place = memberOf(place, unescapeKey(key));
  if (typeof place !== 'object' || place === null) throw new Error(`${value.$ref} leads nowhere`);
  return resolve(document, place as Value | Reference);
}

/** Whether an object is a `$ref`. */
export function isReference(value: object | undefined): value is Reference {
  // A schema may be `true` or `false`.
  return typeof value === 'object' && '$ref' in value && typeof value.$ref === 'string';
}

/** Last part of a `$ref`: the name of the component. */
export function nameOfReference(value: object | undefined): string | undefined {
  return isReference(value) ? value.$ref.split('/').at(-1) : undefined;
}

/** An operation and where it stands. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: Operation;
}

/** Every operation of a document, in its order. */
export function operationsOf(document: SpecDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => operationsOfPath(path, item));
}

function operationsOfPath(path: string, item: PathItem): PlacedOperation[] {
  return METHODS.flatMap((method) => {
    const operation = item[method] as Operation | undefined;
    return operation ? [{ path, method, operation }] : [];
  });
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}

/** An object of a document, and where it stands. */
export interface PlacedObject {
  pointer: string;
  value: Record<string, unknown>;
  /** Whether its keys are names that somebody chose, such as those of `properties`, and not keywords. */
  isMap: boolean;
}

const LITERALS = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-pagination']);
const MAPS = new Set([
  'paths',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'content',
  'properties',
  'patternProperties',
]);

/** Every object and array of a document, without the literal values in it, such as examples. */
export function* objectsOf(value: unknown, pointer = '', isMap = false): Generator<PlacedObject> {
  if (typeof value !== 'object' || value === null) return;
  yield { pointer, value: { ...value }, isMap };
  for (const [key, inner] of Object.entries(value)) {
    const isLiteral = !isMap && LITERALS.has(key);
    if (!isLiteral) yield* objectsOf(inner, pointer + pointerTo(key), !isMap && MAPS.has(key));
  }
}

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
