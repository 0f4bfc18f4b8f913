import type { Parameter, Schema } from '@contactkit/openapi';
import type { ContractOperation } from './contract-spec.js';
import { isValid, isValidText } from './is-valid.js';

/** The part of a recorded request that is held against the spec. */
interface Sent {
  /** Path and query. */
  url: string;
  body?: unknown;
}

/** What a request has that its operation does not declare, or has with a wrong value, as lines of text. */
export function deviationsOf(operation: ContractOperation, { url, body }: Sent): string[] {
  const query = new URL(url, 'http://127.0.0.1').searchParams;
  return [...queryDeviations(operation, query), ...bodyDeviations(operation, body)].map(
    (deviation) => `${operation.id}: ${deviation}`,
  );
}

function queryDeviations({ parameters }: ContractOperation, query: URLSearchParams): string[] {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const declared = new Map(inQuery.flatMap(namesOnTheWire));
  const absent = inQuery.filter(({ name, required }) => required && !query.has(name));
  const sent = [...new Set(query.keys())].flatMap((name) => {
    const schema = declared.get(name);
    if (!schema) return [`the query's ${name} is not declared`];
    return isValidQuery(schema, query.getAll(name)) ? [] : [`the query's ${name} breaks its schema`];
  });
  return [...absent.map(({ name }) => `the query lacks ${name}`), ...sent];
}

/** Names in the URL with their schemas: each member of an object travels under its own name. */
function namesOnTheWire({ name, schema, style = 'form', explode = true }: Parameter) {
  if (schema.properties && style === 'form' && explode) return Object.entries(schema.properties);
  return [[name, schema] as [string, Schema]];
}

function isValidQuery(schema: Schema, values: string[]): boolean {
  return isValid(schema, values) || values.every((value) => isValidText(schema, value));
}

function bodyDeviations({ body: declared }: ContractOperation, body: unknown): string[] {
  if (body === undefined) return declared?.required ? ['the body is absent'] : [];
  if (!declared) return ['a body is not declared'];
  const unknown = undeclaredIn(declared.schema, body).map((path) => `the body's ${path} is not declared`);
  return isValid(declared.schema, body) ? unknown : [...unknown, 'the body breaks its schema'];
}

/** Paths of the members that a schema does not name. Free maps may have any. */
function undeclaredIn({ properties, items }: Schema, value: unknown, path: string[] = []): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => (items ? undeclaredIn(items, item, [...path, `${index}`]) : []));
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const here = [...path, name];
    return properties[name] ? undeclaredIn(properties[name], member, here) : [here.join('.')];
  });
}
