import { shapeOf, textOrNumber } from '@contactkit/kit/shape';
import { expect } from 'vitest';
import type { ContractRequest } from './contract-request.js';
import type { ContractOperation } from './contract-spec.js';
import type { Refusal } from './declared-refusal.js';

/** Makes a call that succeeds, and checks that the result is like the declared one. */
export async function checkClientAnswer(
  client: AnyClient,
  operation: ContractOperation,
  request: ContractRequest,
): Promise<void> {
  const result = await callClient(client, operation, request, { retry: 0 });
  expect(shapeOf(result, textOrNumber)).toEqual(shapeOf(operation.success.examples[0]?.value, textOrNumber));
}

/** Makes a call that is refused, and checks operation, status, kind and body of the error. */
export async function checkClientRefusal(
  client: AnyClient,
  operation: ContractOperation,
  request: ContractRequest,
  { status, example }: Refusal,
  options: object,
): Promise<void> {
  const error: unknown = await callClient(client, operation, request, { ...options, retry: 0 }).catch(
    (reason: unknown) => reason,
  );
  const kind = kindOfExample(status, example.name);
  expect(error).toMatchObject({ name: 'ApiError', operation: operation.id, status, kind });
  expect((error as { body: unknown }).body).toEqual(example.value);
}

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

/** Kinds of what an example is named after, whatever its status and its provider. */
const KINDS: Partial<Record<string, string>> = {
  missingCredentials: 'unauthenticated',
  invalidCredentials: 'unauthenticated',
  forbidden: 'forbidden',
  permissionDenied: 'forbidden',
  otherAccount: 'forbidden',
  suspended: 'forbidden',
  notFound: 'not-found',
  duplicate: 'conflict',
  rateLimited: 'rate-limited',
  serverError: 'server',
  unavailable: 'server',
};

/** Kinds of all other examples: Chatwoot answers some wrong requests with 404. */
const KIND_OF_STATUS: Partial<Record<number, string>> = {
  400: 'invalid-request',
  404: 'not-found',
  422: 'invalid-request',
};

/** The one kind of error that a client has to make of an example of a refusal. */
export function kindOfExample(status: number, name: string): string {
  const kind = KINDS[name] ?? KIND_OF_STATUS[status];
  if (kind === undefined) throw new Error(`No kind is known for the example ${name} of status ${status}`);
  return kind;
}
