import { shapeOf, textOrNumber } from '@contactkit/kit/shape';
import type { DeclaredResponse } from '@contactkit/openapi';
import pactum from 'pactum';
import { expect } from 'vitest';
import type { ContractRequest } from './contract-request.js';
import { type ContractOperation, isValid, isValidText } from './contract-spec.js';

const TIMEOUT_MS = 10_000;

/**
 * Sends a request as any HTTP client would, and checks status, headers, body and schema of the answer. The body has to be
 * the given example; without one it has to be like the first one of the answer.
 */
export async function checkHttpAnswer(
  baseUrl: string,
  operation: ContractOperation,
  request: ContractRequest,
  expected: DeclaredResponse & { example?: { value: unknown } },
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
  expect(response.statusCode, `${operation.id}: ${JSON.stringify(response.body)}`).toBe(expected.status);
  const faults = headerFaults(expected.headers, response.headers);
  expect(faults, `${operation.id}: ${faults.join(', ')}`).toEqual([]);
  if (expected.contentType === undefined) return expect(response.body).toBeOneOf(['', undefined]);
  expect(String(response.headers['content-type']).split(';')[0]).toBe(expected.contentType);
  if (expected.example) expect(response.body).toEqual(expected.example.value);
  else
    expect(shapeOf(response.body, textOrNumber)).toEqual(shapeOf(expected.examples[0]?.value, textOrNumber));
  expect(isValid(expected.schema ?? {}, response.body)).toBe(true);
}

/** What is wrong with the declared headers of an answer, as lines of text. */
export function headerFaults(declared: Record<string, object>, answered: object): string[] {
  const values = new Map(
    Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return Object.entries(declared).flatMap(([name, schema]) => {
    const value = values.get(name.toLowerCase());
    if (value === undefined) return [`${name} is absent`];
    return isValidText(schema, value) ? [] : [`${name} is ${value}`];
  });
}

function urlOf(template: string, { path, query }: ContractRequest): string {
  const pathname = template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${pathname}?${search}` : pathname;
}
