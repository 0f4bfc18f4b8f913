import { credentialsOf } from './credentials-of.js';
import type { Operation } from './operation.js';
import { resolveReferences } from './resolve-references.js';

type Document = Parameters<typeof credentialsOf>[0] & { paths: Record<string, object> };
interface Content {
  content?: Record<string, { examples?: Record<string, { value: unknown }> }>;
}
interface Declared {
  operationId: string;
  parameters?: { name: string; in: string; example?: unknown; schema?: { example?: unknown } }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

/** Reads the operations of an OpenAPI document. */
export function operationsOf(document: object): Operation[] {
  const resolved = resolveReferences(document, document) as Document;
  const credentials = credentialsOf(resolved);
  return Object.entries(resolved.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, declared]) => isDeclared(declared))
      .map(([method, declared]) => ({ ...toOperation(path, method, declared), credentials })),
  );
}

function isDeclared(value: unknown): value is Declared {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}

function toOperation(path: string, method: string, declared: Declared): Omit<Operation, 'credentials'> {
  return {
    id: declared.operationId,
    method: method.toUpperCase(),
    template: path.slice(1).split('/'),
    path: examplesIn(declared, 'path'),
    query: examplesIn(declared, 'query'),
    bodies: declared.requestBody ? examplesOf(declared.requestBody).map(([, body]) => body) : [],
    answers: Object.entries(declared.responses).flatMap(([status, response]) => [
      { status, example: undefined },
      ...examplesOf(response).map(([example]) => ({ status, example })),
    ]),
  };
}

/** A parameter that is an object has an example for each of its members. */
function examplesIn({ parameters = [] }: Declared, place: string): Record<string, string> {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .flatMap(({ name, example, schema }): [string, unknown][] => {
      const shown = example ?? schema?.example ?? '1';
      const isObject = typeof shown === 'object' && shown !== null && !Array.isArray(shown);
      return isObject ? Object.entries(shown) : [[name, shown]];
    });
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function examplesOf({ content = {} }: Content): [name: string, value: unknown][] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { value }]): [string, unknown] => [name, value]),
  );
}
