import type { Spec } from '../load.js';
import { nameOfReference, operationsOf, type PlacedOperation, resolve } from '../spec/document.js';
import type {
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  ResponseObject,
  Schema,
  SecurityScheme,
  SpecDocument,
} from '../spec/openapi.js';
import { compileChecks } from './ajv.js';
import { header } from './text.js';

const JSON_TYPE = 'application/json';

/** `<provider>/facts.ts` of the twins: what the spec says about routes, credentials and declared answers, as data. */
export function emitTwinFacts({ document, file, provider }: Spec): string {
  const operations = operationsOf(document).map((placed) => operationFacts(document, placed));
  const origins = (document.servers ?? []).map(({ url }) => url);
  const facts = {
    provider,
    origins,
    operations: Object.fromEntries(operations.map((each) => [each.id, each])),
  };
  return [
    `${header(file)}import type { Facts } from '../../spec/operation.js';\n`,
    `export const facts: Facts = ${JSON.stringify(facts, null, 2)};\n`,
  ].join('\n');
}

function operationFacts(document: SpecDocument, { path, method, operation }: PlacedOperation) {
  return {
    id: operation.operationId ?? '',
    method: method.toUpperCase(),
    template: path.slice(1).split('/'),
    security: securityOf(document, operation),
    lists: listsOf(document, operation),
    ...(operation['x-pagination'] && { pageParameter: operation['x-pagination'].request }),
    body: bodyOf(document, operation),
    responses: Object.entries(operation.responses ?? {}).map(([status, response]) =>
      answerFacts(document, Number(status), resolve<ResponseObject>(document, response)),
    ),
  };
}

/** Where credentials are sent; a cookie is judged by nobody. */
function securityOf({ security = [], components = {} }: SpecDocument, operation: Operation): object[][] {
  const schemes = components.securitySchemes ?? {};
  return (operation.security ?? security).map((alternative) =>
    Object.keys(alternative).flatMap((name) => slotOf(schemes[name])),
  );
}

function slotOf(scheme: SecurityScheme | undefined): object[] {
  if (scheme?.type === 'http') return [{ in: 'header', name: 'authorization', scheme: scheme.scheme }];
  if (scheme?.type !== 'apiKey' || scheme.in === 'cookie') return [];
  return [{ in: scheme.in, name: scheme.in === 'header' ? scheme.name?.toLowerCase() : scheme.name }];
}

/** How the lists of a query are written. The members of an object of style `form` travel as parameters of their own. */
function listsOf(document: SpecDocument, operation: Operation): Record<string, 'comma' | 'repeated'> {
  const lists: Record<string, 'comma' | 'repeated'> = {};
  for (const { name, explode, schema } of queryParametersOf(document, operation))
    if (isArray(schema)) lists[name] = explode === false ? 'comma' : 'repeated';
  return lists;
}

/** The query parameters of an operation as they are written in a URL. */
function queryParametersOf(document: SpecDocument, operation: Operation): Parameter[] {
  const parameters = (operation.parameters ?? []).map((entry) => resolve<Parameter>(document, entry));
  return parameters.filter((parameter) => parameter.in === 'query').flatMap(split);
}

function split(parameter: Parameter): Parameter[] {
  const { schema, style = 'form', explode = true } = parameter;
  if (style !== 'form' || !explode || schema?.type !== 'object') return [parameter];
  return Object.entries(schema.properties ?? {}).map(([name, member]) => ({
    ...parameter,
    name,
    required: false,
    explode: false,
    schema: member,
  }));
}

function isArray(schema: Schema | undefined): boolean {
  return schema?.type === 'array';
}

function bodyOf(document: SpecDocument, { requestBody }: Operation): 'required' | 'optional' | 'none' {
  if (!requestBody) return 'none';
  return resolve<RequestBody>(document, requestBody).required ? 'required' : 'optional';
}

function answerFacts(document: SpecDocument, status: number, { headers = {}, content = {} }: ResponseObject) {
  const [mediaType] = Object.keys(content).sort((one, other) => rank(one) - rank(other));
  const bodies = bodiesOf(mediaType === undefined ? {} : content[mediaType]);
  return {
    status,
    ...(mediaType !== undefined && { mediaType }),
    headers: Object.fromEntries(Object.entries(headers).flatMap((entry) => headerOf(document, entry))),
    examples: Object.keys(bodies),
    bodies,
  };
}

function rank(mediaType: string): number {
  return mediaType === JSON_TYPE ? 0 : 1;
}

function bodiesOf({ examples = {} }: MediaType = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(examples).map(([name, { value }]) => [name, value]));
}

function headerOf(document: SpecDocument, [name, entry]: [string, object]): [string, string][] {
  const { example } = resolve<{ example?: unknown }>(document, entry);
  return example === undefined ? [] : [[name.toLowerCase(), String(example)]];
}

const NO_TYPES = '// @ts-nocheck The code of ajv has no types; that of the export is written out.\n';
const IMPORTS = "import type { Checks } from '../../spec/operation.js';\n";

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
