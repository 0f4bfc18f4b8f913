import type { Spec } from './load.js';
import { nameOfReference, operationsOf, type PlacedOperation, resolve } from './spec/document.js';
import type {
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  ResponseObject,
  Schema,
  SecurityScheme,
  SpecDocument,
} from './spec/openapi.js';

const JSON_TYPE = 'application/json';

/** Everything that the emitters need to know about one twin. */
export interface TwinPlan {
  origins: string[];
  /** What the twin knows of each operation, as it is written into its facts. */
  operations: OperationFacts[];
  /** The functions that check each operation. */
  checks: CheckNames[];
  /** The parameters of the operations as schemas, by the name of the function that checks them. */
  parameters: Record<string, Schema>;
}

/** The facts of one operation. */
type OperationFacts = ReturnType<typeof operationFacts>;

/** The names of the functions that check the requests and answers of one operation. */
export interface CheckNames {
  id: string;
  path: string | undefined;
  query: string | undefined;
  body: string | undefined;
  /** By status. */
  answers: Record<string, string>;
}

/** Turns a checked spec into data for the emitters of a twin. */
export function planTwin({ document }: Spec): TwinPlan {
  const operations = operationsOf(document);
  const parameters = Object.assign({}, ...operations.map((placed) => parameterSchemas(document, placed)));
  return {
    origins: (document.servers ?? []).map(({ url }) => url),
    operations: operations.map((placed) => operationFacts(document, placed)),
    checks: operations.map((placed) => namesOf(document, placed, parameters)),
    parameters,
  };
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
