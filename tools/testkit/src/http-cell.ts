import pactum from 'pactum';
import { expect } from 'vitest';
import type { ContractRequest } from './contract-request.js';
import type { ContractOperation, DeclaredAnswer } from './contract-spec.js';
import { isValid } from './is-valid.js';

const TIMEOUT_MS = 10_000;

/** Sends a request as any HTTP client would, and checks status, media type, body and schema of the answer. */
export async function checkHttpAnswer(
  baseUrl: string,
  operation: ContractOperation,
  request: ContractRequest,
  expected: DeclaredAnswer | DeclaredAnswer[],
  headers: Record<string, string>,
): Promise<void> {
  const spec = pactum
    .spec()
    .withMethod(operation.method)
    .withPath(baseUrl + urlOf(operation.path, request))
    .withHeaders(headers)
    .withRequestTimeout(TIMEOUT_MS);
  if (request.body !== undefined) spec.withJson(request.body as object);
  const response = await spec.toss();
  const allowed = [expected].flat();
  const answer = allowed.find(({ status }) => status === response.statusCode);
  if (!answer) {
    const statuses = allowed.map(({ status }) => status).join(' or ');
    return expect.fail(
      `${operation.id} answered ${response.statusCode}, not ${statuses}: ${JSON.stringify(response.body)}`,
    );
  }
  checkBody(answer, String(response.headers['content-type'] ?? ''), response.body);
}

function checkBody({ contentType, schema, examples }: DeclaredAnswer, answered: string, body: unknown): void {
  if (contentType === undefined) {
    expect(body).toBeOneOf(['', undefined]);
    return;
  }
  expect(answered).toContain(contentType);
  expect(examples.map(({ value }) => value)).toContainEqual(body);
  expect(isValid(schema ?? {}, body)).toBe(true);
}

function urlOf(template: string, { path, query }: ContractRequest): string {
  const pathname = template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${pathname}?${search}` : pathname;
}
