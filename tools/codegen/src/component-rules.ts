import type { SpecDocument } from './openapi.js';
import { pointerTo, type Violation } from './spec-error.js';

const RESERVED = new Set(['Error', 'Request', 'Response', 'ApiError', 'Promise', 'Record', 'Date']);
const FORBIDDEN: Readonly<Record<string, string>> = {
  nullable: "write type: [string, 'null'].",
  readOnly: 'write separate schemas for what is sent and what is answered.',
  writeOnly: 'write separate schemas for what is sent and what is answered.',
};

/** What breaks the rules in the components of a document. */
export function componentViolations({ components = {} }: SpecDocument): Violation[] {
  const schemas = components.schemas ?? {};
  return [
    ...Object.keys(schemas).flatMap(nameViolations),
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      keywordViolations(schema, pointerTo('components', 'schemas', name)),
    ),
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

function keywordViolations(value: unknown, pointer: string): Violation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = pointer + pointerTo(key);
    const isKeyword = FORBIDDEN[key] !== undefined && typeof inner === 'boolean';
    return isKeyword
      ? [{ pointer: place, message: `is not used here: ${FORBIDDEN[key]}` }]
      : keywordViolations(inner, place);
  });
}

/** Two steps in a row at which a schema refers to the next one twice: Prism's loading time doubles at each. */
function doubleChainViolations(schemas: Record<string, unknown>): Violation[] {
  const doubles = new Map(Object.entries(schemas).map(([name, schema]) => [name, doubleReferences(schema)]));
  return [...doubles].flatMap(([name, targets]) =>
    targets
      .filter((target) => (doubles.get(target) ?? []).length > 0)
      .map((target) => ({
        pointer: pointerTo('components', 'schemas', name),
        message: `refers twice to ${target}, which again refers twice to one schema; Prism would load for ever.`,
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
