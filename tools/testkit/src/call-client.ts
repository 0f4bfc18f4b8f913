import type { ContractRequest } from './contract-request.js';
import type { ContractOperation } from './contract-spec.js';

/** A generated client, called by the names of its operations. */
export type AnyClient = object;

/** Calls the method that an operationId names: path values first, then body, then query, then options. */
export function callClient(
  client: AnyClient,
  operation: ContractOperation,
  request: ContractRequest,
  options: object,
): Promise<unknown> {
  const positional = operation.parameters
    .filter((parameter) => parameter.in === 'path' && !parameter['x-client-option'])
    .map(({ name }) => request.path[name]);
  const hasQuery = operation.parameters.some((parameter) => parameter.in === 'query');
  const inputs = [...(operation.body ? [request.body] : []), ...(hasQuery ? [request.query] : [])];
  return callPath(client, operation.id, [...positional, ...inputs, options]);
}

/** Calls `client.contacts.bulk.create(…)` for `contacts.bulk.create`. */
export function callPath(client: AnyClient, id: string, values: unknown[]): Promise<unknown> {
  let owner: unknown = client;
  let method: unknown = client;
  for (const name of id.split('.')) {
    owner = method;
    method = isObject(owner) ? Object.entries(owner).find(([member]) => member === name)?.[1] : undefined;
  }
  if (typeof method !== 'function') throw new Error(`The client has no method ${id}`);
  return method.apply(owner, values);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
