import type { Components, RequestBody, ResponseObject, SpecDocument } from './openapi.js';
import { isReference, nameOfReference, operationsOf } from './resolve.js';
import { pointerTo, type Violation } from './spec-error.js';
import { objectsOf } from './walk-document.js';

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
