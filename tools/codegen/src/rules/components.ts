import {
  isReference,
  nameOfReference,
  objectsOf,
  operationsOf,
  type PlacedObject,
  pointerTo,
  type Violation,
} from '../spec/document.js';
import type { Components, RequestBody, ResponseObject, SpecDocument } from '../spec/openapi.js';

const RESERVED = new Set(['Error', 'Request', 'Response', 'ApiError', 'Promise', 'Record', 'Date']);
const FORBIDDEN: Readonly<Record<string, string>> = {
  nullable: "write type: [string, 'null'].",
  readOnly: 'write separate schemas for what is sent and what is answered.',
  writeOnly: 'write separate schemas for what is sent and what is answered.',
  $schema: 'remove it, the dialect is that of OpenAPI 3.1.',
};

/** What breaks the rules in the schemas of a document. */
export function componentViolations(document: SpecDocument): Violation[] {
  const schemas = document.components?.schemas ?? {};
  return [
    ...Object.keys(schemas).flatMap(nameViolations),
    ...[...objectsOf(document)].flatMap(keywordViolations),
    ...doubleChainViolations(schemas),
  ];
}

function nameViolations(name: string): Violation[] {
  const pointer = pointerTo('components', 'schemas', name);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    return [{ pointer, message: 'must be named in PascalCase; it becomes a type.' }];
  return RESERVED.has(name)
    ? [{ pointer, message: 'hides a global of JavaScript; choose another name.' }]
    : [];
}

function keywordViolations({ pointer, value, isMap }: PlacedObject): Violation[] {
  return Object.entries(FORBIDDEN)
    .filter(([keyword]) => !isMap && ['boolean', 'string'].includes(typeof value[keyword]))
    .map(([keyword, advice]) => ({
      pointer: `${pointer}/${keyword}`,
      message: `is not used here: ${advice}`,
    }));
}

/** Two steps in a row at which a schema refers to the next one twice: Prism's loading time doubles at each. */
function doubleChainViolations(schemas: Record<string, unknown>): Violation[] {
  const doubles = new Map(Object.entries(schemas).map(([name, schema]) => [name, doubleReferences(schema)]));
  return [...doubles].flatMap(([name, targets]) =>
    targets
      .filter((target) => (doubles.get(target) ?? []).length > 0)
      .map((target) => ({
        pointer: pointerTo('components', 'schemas', name),
        message: `refers twice to ${target}, which again refers twice to one schema; refer once, or Prism loads for ever.`,
      })),
  );
}

function doubleReferences(schema: unknown): string[] {
  const counts = new Map<string, number>();
  for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}

/** What breaks the rules in how operations use the components. */
export function usageViolations(document: SpecDocument): Violation[] {
  const components = document.components ?? {};
  return [
    ...sharedResponseViolations(document),
    ...sharedSchemaViolations(components),
    ...closedAnswerViolations(components),
  ];
}

function sharedResponseViolations(document: SpecDocument): Violation[] {
  const statuses = new Map<string, Set<string>>();
  for (const { operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const name = nameOfReference(response) ?? '';
      statuses.set(name, (statuses.get(name) ?? new Set()).add(status));
    }
  }
  return [...statuses]
    .filter(([name, { size }]) => name !== '' && size > 1)
    .map(([name, found]) => ({
      pointer: pointerTo('components', 'responses', name),
      message: `answers with ${[...found].join(' and ')}; give each status a response of its own.`,
    }));
}

function sharedSchemaViolations({ requestBodies = {}, responses = {} }: Components): Violation[] {
  const answered = new Set(Object.values(responses).flatMap(schemasOf));
  return [...new Set(Object.values(requestBodies).flatMap(schemasOf))]
    .filter((name) => answered.has(name))
    .map((name) => ({
      pointer: pointerTo('components', 'schemas', name),
      message: 'is sent and answered; write one schema for each.',
    }));
}

function closedAnswerViolations({ responses = {}, schemas = {} }: Components): Violation[] {
  const answered = new Set(Object.values(responses).flatMap(schemasOf));
  for (const name of answered) for (const inner of referencesIn(schemas[name])) answered.add(inner);
  return [...answered].flatMap((name) =>
    [...objectsOf(schemas[name], pointerTo('components', 'schemas', name))]
      .filter(({ value, isMap }) => !isMap && value.additionalProperties === false)
      .map(({ pointer }) => ({
        pointer: `${pointer}/additionalProperties`,
        message: 'closes an answer; remove it, since providers add members.',
      })),
  );
}

function schemasOf({ content = {} }: Partial<RequestBody & ResponseObject>): string[] {
  return Object.values(content).flatMap(({ schema }) => nameOfReference(schema) ?? []);
}

function referencesIn(schema: unknown): string[] {
  return [...objectsOf(schema)].flatMap(({ value }) =>
    isReference(value) ? (nameOfReference(value) ?? []) : [],
  );
}
