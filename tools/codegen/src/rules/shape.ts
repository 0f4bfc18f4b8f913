import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { objectsOf, operationsOf, pointerTo, type Violation } from '../spec/document.js';
import { METHODS, type SpecDocument } from '../spec/openapi.js';

const TEXT = { type: 'string' };
const TRUTH = { type: 'boolean' };
const REFERENCE = { $ref: TEXT };
const EXAMPLES = mapOf(objectOf({ summary: TEXT }));
const CONTENT = mapOf(objectOf({ schema: { type: 'object' }, examples: EXAMPLES }));
const BODY = objectOf({ ...REFERENCE, required: TRUTH, description: TEXT, content: CONTENT });
const RESPONSE = objectOf({
  ...REFERENCE,
  description: TEXT,
  headers: mapOf(objectOf(REFERENCE)),
  content: CONTENT,
});
const PARAMETER = objectOf({
  ...REFERENCE,
  name: TEXT,
  in: TEXT,
  required: TRUTH,
  description: TEXT,
  style: TEXT,
  explode: TRUTH,
  schema: { type: 'object' },
  'x-client-option': TEXT,
});
const PAGINATION = objectOf({
  style: TEXT,
  request: TEXT,
  items: TEXT,
  limit: TEXT,
  size: { type: 'integer' },
  cursor: TEXT,
  next: TEXT,
  more: TEXT,
  total: TEXT,
  defaults: { type: 'object' },
});
const SECURITY = { type: 'array', items: mapOf({ type: 'array' }) };
const OPERATION = objectOf({
  operationId: TEXT,
  summary: TEXT,
  description: TEXT,
  deprecated: TRUTH,
  externalDocs: objectOf({ url: TEXT, description: TEXT }),
  security: SECURITY,
  parameters: { type: 'array', items: PARAMETER },
  requestBody: BODY,
  responses: mapOf(RESPONSE),
  'x-pagination': PAGINATION,
});
const DOCUMENT = objectOf({
  openapi: TEXT,
  info: objectOf({ title: TEXT, version: TEXT, description: TEXT }),
  servers: { type: 'array', items: { ...objectOf({ url: TEXT, description: TEXT }), required: ['url'] } },
  security: SECURITY,
  paths: mapOf(objectOf(Object.fromEntries(METHODS.map((method) => [method, OPERATION])))),
  components: objectOf({
    parameters: mapOf(PARAMETER),
    requestBodies: mapOf(BODY),
    responses: mapOf(RESPONSE),
    schemas: mapOf({ type: 'object' }),
    securitySchemes: mapOf(objectOf({ type: TEXT, scheme: TEXT, name: TEXT, in: TEXT })),
  }),
});

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
const validate = ajv.compile(DOCUMENT);

/** What keeps a document from being read at all: every place that holds another kind of value than OpenAPI has there. */
export function shapeViolations(document: unknown): Violation[] {
  const { paths } = isRecord(document) ? document : {};
  if (!isRecord(paths) || !Object.values(paths).every(isRecord))
    return [{ pointer: '/paths', message: 'must be a mapping from paths to their operations.' }];
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => ({
    pointer: error.instancePath,
    message: messageOf(error),
  }));
}

/** Every place of a schema that JSON Schema has no meaning for, such as `type: strin`; one violation a place. */
export function schemaViolations(document: SpecDocument): Violation[] {
  const { schemas = {}, parameters = {} } = document.components ?? {};
  const ofOperations = operationsOf(document).flatMap(({ path, method, operation }) =>
    (operation.parameters ?? []).map(
      (value, index) => [pointerTo('paths', path, method, 'parameters', index), value] as const,
    ),
  );
  const ofComponents = Object.entries(parameters).map(
    ([name, value]) => [pointerTo('components', 'parameters', name), value] as const,
  );
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      dialectViolations(schema, pointerTo('components', 'schemas', name)),
    ),
    ...[...ofComponents, ...ofOperations].flatMap(([pointer, value]) =>
      'schema' in value && value.schema ? dialectViolations(value.schema, `${pointer}/schema`) : [],
    ),
  ];
}

function dialectViolations(schema: object, pointer: string): Violation[] {
  if ('$schema' in schema)
    return [{ pointer: `${pointer}/$schema`, message: 'is not used here; remove it.' }];
  if (ajv.validateSchema(schema)) return patternViolations(schema, pointer);
  const messages = new Map<string, Set<string>>();
  for (const error of ajv.errors ?? []) {
    // Its alternatives have each said what they want.
    if (error.keyword === 'anyOf') continue;
    const place = pointer + error.instancePath;
    messages.set(place, (messages.get(place) ?? new Set()).add(messageOf(error)));
  }
  return [...messages].map(([place, texts]) => ({ pointer: place, message: [...texts].join(' Or: ') }));
}

/** The schema of JSON Schema says nothing about the text of a pattern. */
function patternViolations(schema: object, place: string): Violation[] {
  return [...objectsOf(schema, place)].flatMap(({ value: { pattern }, pointer, isMap }) => {
    if (isMap || typeof pattern !== 'string') return [];
    try {
      new RegExp(pattern, 'u');
      return [];
    } catch (error) {
      return [{ pointer: `${pointer}/pattern`, message: `is no pattern: ${String(error)}.` }];
    }
  });
}

function messageOf({ keyword, params, data, message = 'is not what OpenAPI has here' }: ErrorObject): string {
  if (keyword === 'type') return `must be ${params.type}, not ${kindOf(data)}.`;
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}.`;
  return `${message}.`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : JSON.stringify(value);
}

function objectOf(properties: object): { type: 'object'; properties: object } {
  return { type: 'object', properties };
}

function mapOf(additionalProperties: object): { type: 'object'; additionalProperties: object } {
  return { type: 'object', additionalProperties };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
