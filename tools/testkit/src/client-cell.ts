import { shapeOf, textOrNumber } from '@contactkit/kit/shape';
import { expect } from 'vitest';
import { type AnyClient, callClient } from './call-client.js';
import type { ContractRequest } from './contract-request.js';
import type { ContractOperation } from './contract-spec.js';
import type { Refusal } from './declared-refusal.js';
import { kindOfExample } from './kind-of-example.js';

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
