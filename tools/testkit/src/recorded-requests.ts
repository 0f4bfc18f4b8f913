import type { Parameter, Schema } from '@contactkit/openapi';
import { describe, expect, it } from 'vitest';
import { type AnyClient, callPath } from './client-cell.js';
import { type ContractOperation, isValid, isValidText, readContractSpec } from './contract-spec.js';
import type { ContractClientOptions } from './describe-contract.js';

/** A request that the provider's official client was seen to send. */
export interface RecordedRequest {
  /** `operationId` of the spec. */
  operation: string;
  /** Where it was seen. */
  source: string;
  /** Arguments of our method. */
  arguments: unknown[];
  method: string;
  /** Path and query as they left. */
  url: string;
  /** Body, parsed; absent when there was none. */
  body?: unknown;
}

/** Declares tests that our client sends, for every operation of the spec, what the official client was seen to send. */
export function describeRecordedRequests(
  provider: string,
  createClient: (options: ContractClientOptions) => AnyClient,
  recorded: RecordedRequest[],
): void {
  it.each(recorded)('$operation sends $method $url', async (record) => {
    const sent: { url: string; init: RequestInit }[] = [];
    const client = createClient({
      baseUrl: 'http://127.0.0.1',
      fetch: async (url, init) => {
        sent.push({ url, init });
        return new Response('{}', { status: 404 });
      },
    });
    await callPath(client, record.operation, record.arguments).catch(() => {});
    expect(sent).toHaveLength(1);
    const { url = '', init = {} } = sent[0] ?? {};
    expect({ method: init.method, ...partsOf(url), body: bodyOf(init) }).toEqual({
      method: record.method,
      ...partsOf(`http://127.0.0.1${record.url}`),
      body: record.body,
    });
  });

  describe('the records', () => {
    const { operations } = readContractSpec(provider);

    it('hold every operation of the spec', () => {
      const seen = new Set(recorded.map(({ operation }) => operation));
      expect(operations.filter(({ id }) => !seen.has(id))).toEqual([]);
    });

    // Our client passes query and body on as they are, so it takes the spec to tell whether a name is right.
    it.each(recorded)('have only what the spec declares: $operation, $method $url', (record) => {
      const operation = operations.find(({ id }) => id === record.operation);
      const deviations = operation
        ? deviationsOf(operation, record)
        : [`${record.operation} is not declared`];
      expect(deviations, deviations.join('\n')).toEqual([]);
    });
  });
}

/** Path as it left, and the query without regard to the order of its members. */
function partsOf(url: string): { path: string; query: string[] } {
  const [path = '', query = ''] = url.replace('http://127.0.0.1', '').split('?');
  return { path, query: query.split('&').sort() };
}

function bodyOf({ body }: RequestInit): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined;
}

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
