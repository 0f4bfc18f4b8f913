import { type Mock, type ProviderName, startMock } from '@contactkit/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyClient } from './call-client.js';
import { checkClientAnswer, checkClientRefusal } from './client-cell.js';
import { exampleRequest, invalidAnswers, invalidRequest } from './contract-request.js';
import { type ContractOperation, type DeclaredAnswer, readContractSpec } from './contract-spec.js';
import { createCoverage, type Way } from './coverage.js';
import { checkHttpAnswer } from './http-cell.js';
import { ANONYMOUS, INVALID } from './situations.js';

/** Where a client under test sends its requests. */
export interface ContractClientOptions {
  baseUrl: string;
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** What a package says about its contract. */
export interface ContractOptions {
  /** Reasons for the cells that cannot exist, by operation. Must name exactly the cells that the spec makes impossible. */
  notApplicable?: Record<string, string>;
}

/**
 * Declares the contract tests of a provider: every operation of its spec, in every declared situation, over HTTP and
 * through the generated client.
 */
export function describeContract(
  provider: ProviderName,
  createClient: (options: ContractClientOptions) => AnyClient,
  { notApplicable = {} }: ContractOptions = {},
): void {
  const spec = readContractSpec(provider);
  const coverage = createCoverage(provider);
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(provider);
  });
  afterAll(async () => {
    coverage.write();
    await mock.close();
  });

  describe.each(spec.operations)('$id', (operation) => {
    const cell = (situation: string, ways: Record<Way, () => Promise<void>>) => {
      coverage.expect(operation.id, situation);
      it.each(['http', 'client'] as const)(`${situation} (%s)`, async (way) => {
        await ways[way]();
        coverage.pass(operation.id, situation, way);
      });
    };
    const { credentials } = spec;
    const request = exampleRequest(operation);
    const client = () => createClient({ baseUrl: mock.url });

    cell(String(operation.success.status), {
      http: () => checkHttpAnswer(mock.url, operation, request, operation.success, credentials),
      client: () => checkClientAnswer(client(), operation, request),
    });
    for (const answer of operation.errors) {
      const prefer = { prefer: `code=${answer.status}` };
      cell(String(answer.status), {
        http: () => checkHttpAnswer(mock.url, operation, request, answer, { ...credentials, ...prefer }),
        client: () => checkClientRefusal(client(), operation, request, [answer], { headers: prefer }),
      });
    }
    cell(ANONYMOUS, {
      http: () => checkHttpAnswer(mock.url, operation, request, anonymousAnswer(operation), {}),
      client: () =>
        checkClientRefusal(
          createClient({ baseUrl: mock.url, fetch: withoutHeaders(Object.keys(credentials)) }),
          operation,
          request,
          [anonymousAnswer(operation)],
          {},
        ),
    });
    const invalid = invalidRequest(operation);
    if (invalid) {
      const answers = invalidAnswers(operation);
      cell(INVALID, {
        http: () => checkHttpAnswer(mock.url, operation, invalid, answers, credentials),
        client: () => checkClientRefusal(client(), operation, invalid, answers, {}),
      });
    } else {
      coverage.exclude(operation.id, INVALID, notApplicable[operation.id] ?? '');
    }
  });

  it('names exactly the operations that have no invalid request', () => {
    const impossible = spec.operations.filter((operation) => !invalidRequest(operation)).map(({ id }) => id);
    expect(Object.keys(notApplicable).sort()).toEqual(impossible.sort());
  });
}

/** The declared answer to a request without credentials: the one whose example is named so. */
function anonymousAnswer(operation: ContractOperation): DeclaredAnswer {
  for (const answer of operation.errors) {
    const examples = answer.examples.filter(({ name }) => name === 'missingCredentials');
    if (examples.length > 0) return { ...answer, examples };
  }
  throw new Error(`${operation.id} declares no example named missingCredentials`);
}

function withoutHeaders(names: string[]) {
  return (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    for (const name of names) headers.delete(name);
    return fetch(url, { ...init, headers });
  };
}
