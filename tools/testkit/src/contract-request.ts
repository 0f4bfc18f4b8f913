import type { ContractOperation, ContractParameter, DeclaredAnswer } from './contract-spec.js';

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
    body: body?.example,
  };
}

/**
 * The same request with one thing wrong, or `undefined` when the operation has no input that could be wrong, or no
 * declared answer to one.
 */
export function invalidRequest(operation: ContractOperation): ContractRequest | undefined {
  if (invalidAnswers(operation).length === 0) return undefined;
  return withoutField(operation) ?? withWrongType(operation) ?? withWrongParameter(operation);
}

/** The declared answers to a request that breaks the spec: 400, 422, and those with an example that is named so. */
export function invalidAnswers({ errors }: ContractOperation): DeclaredAnswer[] {
  return errors.filter(
    ({ status, examples }) =>
      status === 400 ||
      status === 422 ||
      examples.some(({ name }) => name === 'missingField' || name === 'invalidValue'),
  );
}

function withoutField(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  const field = operation.body?.schema.required?.[0];
  if (field === undefined || !isRecord(request.body)) return undefined;
  const { [field]: _, ...rest } = request.body;
  return { ...request, body: rest };
}

function withWrongType(operation: ContractOperation): ContractRequest | undefined {
  const request = exampleRequest(operation);
  const properties = Object.entries(operation.body?.schema.properties ?? {});
  const field = properties.find(([, { type }]) => type === 'string' || type === 'array')?.[0];
  if (field === undefined) return undefined;
  return { ...request, body: { ...(isRecord(request.body) ? request.body : {}), [field]: 7 } };
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

function wrongValueOf({ in: place, required, schema }: ContractParameter): unknown {
  if (schema.maximum !== undefined) return schema.maximum + 1;
  if (schema.enum || (place === 'path' && schema.type === 'integer')) return 'none-of-these';
  return place === 'query' && required ? '' : undefined;
}

function examplesOf(parameters: ContractParameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
