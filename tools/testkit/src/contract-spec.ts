import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { dereference } from './dereference.js';

/** An example of a body, with its name in the spec. */
export interface Example {
  name: string;
  value: unknown;
}

/** A declared answer of an operation. */
export interface DeclaredAnswer {
  status: number;
  /** Media type of the body; `undefined` when there is none. */
  contentType: string | undefined;
  schema: object | undefined;
  examples: Example[];
  /** Schemas of the headers that it has, by name. */
  headers: Record<string, object>;
}

/** One operation of a spec, as the contract tests see it. */
export interface ContractOperation {
  id: string;
  method: string;
  /** Template: `/v2/contacts/{id}`. */
  path: string;
  parameters: ContractParameter[];
  /** Examples of the request's body, the first one, and its schema, when the operation has one. */
  body: { example: unknown; examples: Example[]; schema: BodySchema; required: boolean } | undefined;
  success: DeclaredAnswer;
  errors: DeclaredAnswer[];
}

/** A parameter with its example. */
export interface ContractParameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  example: unknown;
  schema: BodySchema & { minimum?: number; maximum?: number; enum?: unknown[] };
  /** How a value of several parts is written; `form` when absent. */
  style?: string;
  /** Whether each member of an object is a parameter of its own; with `form`, `true` when absent. */
  explode?: boolean;
  'x-client-option'?: string;
}

/** The part of a schema that invalid requests are made from, and that names are looked up in. */
export interface BodySchema {
  type?: string | string[];
  required?: string[];
  properties?: Record<string, BodySchema>;
  items?: BodySchema;
}

/** One spec, with its references followed. */
export interface ContractSpec {
  provider: string;
  operations: ContractOperation[];
  /** Headers that a right credential is sent in, with a value. */
  credentials: Record<string, string>;
}

interface RawOperation {
  operationId: string;
  parameters?: ContractParameter[];
  requestBody?: { required?: boolean; content: Record<string, RawMedia> };
  responses: Record<string, RawResponse>;
}

interface RawResponse {
  headers?: Record<string, { schema: object }>;
  content?: Record<string, RawMedia>;
}

interface RawMedia {
  schema: BodySchema;
  examples?: Record<string, { value: unknown }>;
}

interface RawSpec {
  paths: Record<string, Record<string, RawOperation>>;
  components: { securitySchemes: Record<string, { type: string; name?: string; scheme?: string }> };
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const SPECS = resolve(import.meta.dirname, '../../../specs');

/** Reads `specs/<provider>/openapi.yaml`. */
export function readContractSpec(provider: string): ContractSpec {
  const spec = dereference<RawSpec>(parse(readFileSync(`${SPECS}/${provider}/openapi.yaml`, 'utf8')));
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [operationOf(path, method, item[method])] : [])),
  );
  return { provider, operations, credentials: credentialsOf(spec) };
}

function operationOf(path: string, method: string, raw: RawOperation): ContractOperation {
  const answers = Object.entries(raw.responses).map(([status, response]) =>
    answerOf(Number(status), response),
  );
  const success = answers.find(({ status }) => status < 300);
  if (!success) throw new Error(`${raw.operationId} declares no success`);
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: raw.parameters ?? [],
    body: bodyOf(raw.requestBody),
    success,
    errors: answers.filter(({ status }) => status >= 400),
  };
}

function answerOf(status: number, { headers = {}, content = {} }: RawResponse): DeclaredAnswer {
  const [contentType, media] = Object.entries(content)[0] ?? [];
  const schemas = Object.entries(headers).map(([name, { schema }]) => [name, schema]);
  return {
    status,
    contentType,
    schema: media?.schema,
    examples: examplesOf(media),
    headers: Object.fromEntries(schemas),
  };
}

function bodyOf(body: RawOperation['requestBody']): ContractOperation['body'] {
  const media = body?.content['application/json'];
  if (!body || !media) return undefined;
  const examples = examplesOf(media);
  return { example: examples[0]?.value, examples, schema: media.schema, required: body.required ?? false };
}

function examplesOf(media: RawMedia | undefined): Example[] {
  return Object.entries(media?.examples ?? {}).map(([name, { value }]) => ({ name, value }));
}

function credentialsOf({ components }: RawSpec): Record<string, string> {
  const headers = Object.values(components.securitySchemes).map(({ type, name = '', scheme = '' }) =>
    type === 'apiKey' ? [name.toLowerCase(), 'test-credential'] : ['authorization', authorizationOf(scheme)],
  );
  return Object.fromEntries(headers);
}

function authorizationOf(scheme: string): string {
  return scheme === 'basic' ? `Basic ${btoa('test-user:test:password')}` : 'Bearer test-credential';
}
