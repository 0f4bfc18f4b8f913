import { compileChecks } from './compile-checks.js';
import { queryParametersOf } from './emit-twin-facts.js';
import { header } from './header.js';
import type { Spec } from './load-spec.js';
import type { MediaType, Parameter, RequestBody, ResponseObject, Schema, SpecDocument } from './openapi.js';
import { nameOfReference, operationsOf, type PlacedOperation, resolve } from './resolve.js';

const NO_TYPES = '// @ts-nocheck The code of ajv has no types; that of the export is written out.\n';
const IMPORTS = "import type { Checks } from '../../spec/operation.js';\n";
const JSON_TYPE = 'application/json';

/** The names of the functions that check the requests and answers of one operation. */
interface CheckNames {
  id: string;
  path: string | undefined;
  query: string | undefined;
  body: string | undefined;
  /** By status. */
  answers: Record<string, string>;
}

/**
 * `<provider>/checks.ts` of the twins: checks of parameters, bodies and answers, compiled by ajv, one function a schema.
 *
 * A check of parameters reads texts as numbers and booleans; each check finds all that is wrong.
 */
export async function emitTwinChecks({ document, file }: Spec): Promise<string> {
  const operations = operationsOf(document);
  const parameters = Object.assign({}, ...operations.map((placed) => parameterSchemas(document, placed)));
  const checks = operations.map((placed) => namesOf(document, placed, parameters));
  const schemas = document.components?.schemas ?? {};
  const names = new Set(
    checks.flatMap(({ body, answers }) => [body ?? [], ...Object.values(answers)].flat()),
  );
  return [
    header(file) + NO_TYPES + IMPORTS,
    await compileChecks({ schemas, names: [...names].sort(), options: { allErrors: true } }),
    inScope(
      await compileChecks({
        schemas: { ...schemas, ...parameters },
        names: Object.keys(parameters),
        options: { allErrors: true, coerceTypes: true },
      }),
      Object.keys(parameters),
    ),
    `/** The checks by operation. */\nexport const checks: Checks = {\n${checks.map(emitEntry).join('')}};\n`,
  ].join('\n');
}

/** The parameters of an operation as two objects, so that one check sees all of them. */
function parameterSchemas(document: SpecDocument, { operation }: PlacedOperation): Record<string, Schema> {
  const id = identifier(operation.operationId ?? '');
  const all = (operation.parameters ?? []).map((entry) => resolve<Parameter>(document, entry));
  const inPath = all.filter((parameter) => parameter.in === 'path' && parameter.schema?.type !== 'string');
  return {
    ...objectOf(`${id}_path`, inPath),
    ...objectOf(`${id}_query`, queryParametersOf(document, operation)),
  };
}

function objectOf(name: string, parameters: readonly Parameter[]): Record<string, Schema> {
  if (parameters.length === 0) return {};
  const properties = parameters.map((parameter) => [parameter.name, parameter.schema ?? {}] as const);
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  return {
    [name]: {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required }),
    },
  };
}

function namesOf(
  document: SpecDocument,
  { operation }: PlacedOperation,
  parameters: Record<string, Schema>,
): CheckNames {
  const id = operation.operationId ?? '';
  const known = (name: string) => (name in parameters ? name : undefined);
  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const answers = Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const name = schemaNameOf(resolve<ResponseObject>(document, response));
    return name === undefined ? [] : [[status, name] as const];
  });
  return {
    id,
    path: known(`${identifier(id)}_path`),
    query: known(`${identifier(id)}_query`),
    body: body && schemaNameOf(body),
    answers: Object.fromEntries(answers),
  };
}

function schemaNameOf({ content = {} }: { content?: Record<string, MediaType> }): string | undefined {
  return nameOfReference(content[JSON_TYPE]?.schema);
}

function identifier(operationId: string): string {
  return operationId.replaceAll('.', '_');
}

/** Code that is compiled twice declares some names twice. */
function inScope(code: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  return `const { ${names.join(', ')} } = (() => {\n${code}\nreturn { ${names.join(', ')} };\n})();\n`;
}

function emitEntry({ id, path, query, body, answers }: CheckNames): string {
  const members = [
    ...(path ? [`path: ${path}`] : []),
    ...(query ? [`query: ${query}`] : []),
    ...(body ? [`body: ${body}`] : []),
    `answers: { ${Object.entries(answers)
      .map(([status, name]) => `${status}: ${name}`)
      .join(', ')} }`,
  ];
  return `  '${id}': { ${members.join(', ')} },\n`;
}
