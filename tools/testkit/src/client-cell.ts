import { expect } from 'vitest';
import { type AnyClient, callClient } from './call-client.js';
import type { ContractRequest } from './contract-request.js';
import type { ContractOperation, DeclaredAnswer } from './contract-spec.js';

/** Makes a call that succeeds, and checks that the result is the declared one. */
export async function checkClientAnswer(
  client: AnyClient,
  operation: ContractOperation,
  request: ContractRequest,
): Promise<void> {
  const result = await callClient(client, operation, request, {});
  const { contentType, examples } = operation.success;
  if (contentType === undefined) expect(result).toBeUndefined();
  else expect(examples.map(({ value }) => value)).toContainEqual(result);
}

/** Makes a call that is refused, and checks operation, status, kind and body of the error. */
export async function checkClientRefusal(
  client: AnyClient,
  operation: ContractOperation,
  request: ContractRequest,
  answers: DeclaredAnswer[],
  options: object,
): Promise<void> {
  const error: unknown = await callClient(client, operation, request, options).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'ApiError', operation: operation.id });
  const { status, kind, body } = error as { status: number; kind: string; body: unknown };
  const answer = answers.find((declared) => declared.status === status);
  expect(answers.map((declared) => declared.status)).toContain(status);
  expect(kindsOf(status)).toContain(kind);
  expect(answer?.examples.map(({ value }) => value)).toContainEqual(body);
}

const KINDS: Record<number, string[]> = {
  401: ['unauthenticated', 'forbidden'],
  403: ['forbidden', 'unauthenticated'],
  404: ['not-found'],
  409: ['conflict'],
  422: ['invalid-request', 'conflict'],
  429: ['rate-limited'],
};

/** Kinds that a status may have: a provider's body can say more than its status. */
function kindsOf(status: number): string[] {
  return KINDS[status] ?? (status >= 500 ? ['server'] : ['invalid-request']);
}
