import type { Parameter } from '@contactkit/openapi';
import { type ContractOperation, isValid } from './contract-spec.js';
import type { WrongSituation } from './declared-refusal.js';

/** What is sent in one contract test. */
export interface ContractRequest {
  /** Values of the path parameters, by name. */
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** The request that the spec's examples make: required query members only, since filters may exclude each other. */
export function exampleRequest({ parameters, body }: ContractOperation): ContractRequest {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  return {
    path: examplesOf(parameters.filter(({ in: place }) => place === 'path')),
    query: examplesOf(inQuery),
    body: body?.examples[0]?.value,
  };
}

/** The same request with one thing wrong, or `undefined` when the operation has no input that could be wrong in that way. */
export function wrongRequest(
  operation: ContractOperation,
  situation: WrongSituation,
): ContractRequest | undefined {
  if (situation === 'missing field') return withoutField(operation) ?? withoutParameter(operation);
  return withWrongField(operation) ?? withWrongParameter(operation);
}

function withoutField(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  const field = operation.body?.schema.required?.[0];
  if (field !== undefined && isRecord(request.body))
    return { ...request, body: without(request.body, field) };
  return operation.body?.required ? { ...request, body: undefined } : undefined;
}

function withoutParameter(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  const [name] = Object.keys(request.query);
  return name === undefined ? undefined : { ...request, query: without(request.query, name) };
}

function withWrongField(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  for (const [field, schema] of Object.entries(operation.body?.schema.properties ?? {})) {
    const wrong = [7, 'none-of-these'].find((value) => !isValid(schema, value));
    if (wrong === undefined) continue;
    return { ...request, body: { ...(isRecord(request.body) ? request.body : {}), [field]: wrong } };
  }
  return undefined;
}

function withWrongParameter(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  for (const parameter of operation.parameters.filter((each) => !each['x-client-option'])) {
    const wrong = wrongValueOf(parameter);
    if (wrong === undefined) continue;
    const place = parameter.in;
    return { ...request, [place]: { ...request[place], [parameter.name]: wrong } };
  }
  return undefined;
}

function wrongValueOf({ in: place, required, schema }: Parameter): unknown {
  if (schema.maximum !== undefined) return schema.maximum + 1;
  if (schema.enum || (place === 'path' && schema.type === 'integer')) return 'none-of-these';
  return place === 'query' && required ? '' : undefined;
}

function examplesOf(parameters: Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

function without(record: Record<string, unknown>, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = record;
  return rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
