import type { Spec } from './load.js';
import { planTwin, type TwinPlan } from './plan-twin.js';
import { type QueryStyleName, queryStyleOf } from './rules/operation.js';
import {
  answerSchema,
  itemsAt,
  nameOfReference,
  operationsOf,
  type PlacedOperation,
  resolve,
} from './spec/document.js';
import type {
  Method,
  Operation,
  Pagination,
  Parameter,
  RequestBody,
  ResponseObject,
  Schema,
  SpecDocument,
} from './spec/openapi.js';
import { camelCase, objectKey, pascalCase, stringLiteral } from './text.js';

const SCALARS = new Set(['integer', 'number', 'boolean']);

/** Everything that the emitters need to know about one provider. */
export interface Plan {
  provider: string;
  /** What the API is called: `orq.ai contacts`. */
  title: string;
  /** Name of the client's type: `Orq`. */
  typeName: string;
  /** Path of the spec from the root of the repository. */
  file: string;
  defaultBaseUrl: string;
  /** Path parameters that are options of the client. */
  clientOptions: PlannedArgument[];
  /** The resources at the top: `contacts`. */
  resources: Resource[];
  queryStyles: Record<string, Exclude<QueryStyleName, 'usual'>>;
  /** Schemas of the document, by name. */
  schemas: Record<string, Schema>;
  /** The whole document, for those who read OpenAPI themselves. */
  document: SpecDocument;
  twin: TwinPlan;
}

/** One object of the client, with methods and further objects. */
export interface Resource {
  /** Name of the member: `bulk`. */
  name: string;
  /** Name of the interface: `SendblueContactsBulk`. */
  typeName: string;
  methods: PlannedMethod[];
  children: Resource[];
}

/** One operation as a method. */
export interface PlannedMethod {
  id: string;
  name: string;
  http: Method;
  path: string;
  summary: string;
  description: string;
  docsUrl: string;
  deprecated: boolean;
  arguments: PlannedArgument[];
  bound: PlannedArgument[];
  query: PlannedQuery | undefined;
  body: { typeName: string; required: boolean } | undefined;
  /** Type of the result; `undefined` when the answer has no body. */
  result: string | undefined;
  /** Declared refusals: status, description of the response and type of the body. */
  errors: { status: number; description: string; bodyType: string }[];
  /** Result of a DELETE that was carried out already, as an expression; `undefined` for other methods. */
  gone: string | undefined;
  walk: PlannedWalk | undefined;
}

/** One positional argument or client option. */
interface PlannedArgument {
  /** Name of the path parameter: `phone_number`. */
  wireName: string;
  /** Name in code: `phoneNumber`. */
  name: string;
  type: 'string' | 'number';
  description: string;
}

/** The query of one method. */
interface PlannedQuery {
  typeName: string;
  required: boolean;
}

/** How to walk the pages, with what the parameters' schemas add. */
export interface PlannedWalk extends Pagination {
  /** Name of the method: `iterate`, or `iterateSearch` beside `search`. */
  name: string;
  /** Name of the method for whole pages: `pages`, or `searchPages` beside `search`. */
  pagesName: string;
  /** Type of one item. */
  itemType: string;
  /** Page size when none is asked for, and the largest. */
  defaultLimit: number | undefined;
  maximumLimit: number | undefined;
  /** Query parameters that are numbers or booleans. */
  scalars: string[];
}

/** Turns a checked spec into data for the emitters. */
export function planOf(spec: Spec): Plan {
  const { provider, file, document } = spec;
  const typeName = pascalCase(provider);
  const placed = operationsOf(document);
  const parameters = placed.flatMap((entry) => parametersOf(document, entry));
  return {
    provider,
    title: document.info.title,
    typeName,
    file,
    defaultBaseUrl: document.servers?.[0]?.url ?? '',
    clientOptions: uniqueOptions(parameters),
    resources: resourcesOf(
      typeName,
      placed.map((entry) => methodOf(document, entry)),
      0,
    ),
    queryStyles: stylesOf(parameters),
    schemas: document.components?.schemas ?? {},
    document,
    twin: planTwin(spec),
  };
}

/** Every method of a client, in the order of the resources. */
export function methodsOf(resources: Resource[]): PlannedMethod[] {
  return resources.flatMap((resource) => [...resource.methods, ...methodsOf(resource.children)]);
}

function resourcesOf(prefix: string, methods: PlannedMethod[], depth: number): Resource[] {
  const names = [...new Set(methods.map((method) => segment(method, depth)))];
  return names.map((name) => {
    const within = methods.filter((method) => segment(method, depth) === name);
    const isHere = (method: PlannedMethod) => method.id.split('.').length === depth + 2;
    const typeName = prefix + pascalCase(name);
    const deeper = within.filter((method) => !isHere(method));
    return {
      name,
      typeName,
      methods: within.filter(isHere),
      children: resourcesOf(typeName, deeper, depth + 1),
    };
  });
}

function segment({ id }: PlannedMethod, depth: number): string {
  return id.split('.')[depth] ?? '';
}

function methodOf(document: SpecDocument, placed: PlacedOperation): PlannedMethod {
  const { operation, path, method } = placed;
  const id = operation.operationId ?? '';
  const parameters = parametersOf(document, placed);
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return {
    id,
    name: id.split('.').at(-1) ?? '',
    http: method,
    path,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    docsUrl: operation.externalDocs?.url ?? '',
    deprecated: operation.deprecated ?? false,
    arguments: inPath.filter((parameter) => !parameter['x-client-option']).map(argumentOf),
    bound: inPath.filter((parameter) => parameter['x-client-option']).map(argumentOf),
    query: queryOf(id, parameters),
    body: bodyOf(document, operation),
    result: nameOfReference(answerSchema(document, operation)),
    errors: errorsOf(document, operation),
    gone: goneOf(document, placed),
    walk: walkOf(document, operation, parameters),
  };
}

function parametersOf(document: SpecDocument, { operation }: PlacedOperation): Parameter[] {
  return (operation.parameters ?? []).map((entry) => resolve<Parameter>(document, entry));
}

function argumentOf(parameter: Parameter): PlannedArgument {
  const isNumber = parameter.schema?.type === 'integer' || parameter.schema?.type === 'number';
  return {
    wireName: parameter.name,
    name: parameter['x-client-option'] ?? camelCase(parameter.name),
    type: isNumber ? 'number' : 'string',
    description: parameter.description ?? '',
  };
}

function uniqueOptions(parameters: Parameter[]): PlannedArgument[] {
  const options = parameters.filter((parameter) => parameter['x-client-option']).map(argumentOf);
  return [...new Map(options.map((option) => [option.name, option])).values()];
}

function queryOf(id: string, parameters: Parameter[]): PlannedQuery | undefined {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.length === 0) return undefined;
  return { typeName: `${pascalCase(id)}Query`, required: inQuery.some((parameter) => parameter.required) };
}

function bodyOf(document: SpecDocument, { requestBody }: Operation): PlannedMethod['body'] {
  if (!requestBody) return undefined;
  const { content, required = false } = resolve<RequestBody>(document, requestBody);
  return { typeName: nameOfReference(content['application/json']?.schema) ?? 'unknown', required };
}

function errorsOf(document: SpecDocument, { responses = {} }: Operation): PlannedMethod['errors'] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 300)
    .map(([status, reference]) => {
      const { description, content = {} } = resolve<ResponseObject>(document, reference);
      const json = content['application/json'];
      return { status: Number(status), description, bodyType: nameOfReference(json?.schema) ?? 'string' };
    });
}

function stylesOf(parameters: Parameter[]): Plan['queryStyles'] {
  const styles: Plan['queryStyles'] = {};
  for (const parameter of parameters.filter(({ in: place }) => place === 'query')) {
    const style = queryStyleOf(parameter);
    if (style && style !== 'usual') styles[parameter.name] = style;
  }
  return styles;
}

function walkOf(
  document: SpecDocument,
  operation: Operation,
  parameters: Parameter[],
): PlannedWalk | undefined {
  const pagination = operation['x-pagination'];
  if (!pagination) return undefined;
  const verb = operation.operationId?.split('.').at(-1) ?? '';
  const answer = answerSchema(document, operation);
  const limit = parameters.find((parameter) => parameter.name === pagination.limit)?.schema;
  return {
    ...pagination,
    name: verb === 'list' ? 'iterate' : `iterate${pascalCase(verb)}`,
    pagesName: verb === 'list' ? 'pages' : `${verb}Pages`,
    itemType: nameOfReference(itemsAt(document, answer, pagination.items)) ?? 'unknown',
    defaultLimit: typeof limit?.default === 'number' ? limit.default : undefined,
    maximumLimit: limit?.maximum,
    scalars: parameters.filter(isScalar).map((parameter) => parameter.name),
  };
}

function isScalar({ in: place, schema = {} }: Parameter): boolean {
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  return place === 'query' && types.length > 0 && types.every((type) => SCALARS.has(type));
}

/**
 * Result of a DELETE that finds its record gone because an attempt without an answer deleted it, as an expression.
 *
 * It is the example of the success, with the values of the path in place of their examples.
 *
 * @returns `undefined` for an operation that does not delete one record
 */
export function goneOf(document: SpecDocument, { method, operation }: PlacedOperation): string | undefined {
  const { parameters = [], responses = {} } = operation;
  const inPath = parameters
    .map((entry) => resolve<Parameter>(document, entry))
    .filter((parameter) => parameter.in === 'path' && !parameter['x-client-option']);
  if (method !== 'delete' || inPath.length === 0 || !responses['404']) return undefined;
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const { content = {} } = resolve<ResponseObject>(document, success ?? { description: '' });
  const [example] = Object.values(content['application/json']?.examples ?? {});
  return example ? expressionOf(example.value, inPath) : 'undefined';
}

function expressionOf(example: unknown, inPath: Parameter[]): string {
  const members = Object.entries(example ?? {}).map(([name, value]) => {
    const parameter = inPath.find((each) => each.example === value);
    if (parameter)
      return name === camelCase(parameter.name) ? name : `${objectKey(name)}: ${camelCase(parameter.name)}`;
    return `${objectKey(name)}: ${typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value)}`;
  });
  return `({ ${members.join(', ')} })`;
}
