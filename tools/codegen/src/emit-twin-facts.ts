import { header } from './header.js';
import type { Spec } from './load-spec.js';
import type {
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  ResponseObject,
  Schema,
  SecurityScheme,
  SpecDocument,
} from './openapi.js';
import { operationsOf, type PlacedOperation, resolve } from './resolve.js';

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
export function queryParametersOf(document: SpecDocument, operation: Operation): Parameter[] {
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
