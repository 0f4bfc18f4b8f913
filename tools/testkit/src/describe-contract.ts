import { type Mock, type ProviderName, startMock } from '@contactkit/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyClient } from './call-client.js';
import { checkClientAnswer, checkClientRefusal } from './client-cell.js';
import { exampleRequest, wrongRequest } from './contract-request.js';
import { type ContractOperation, readContractSpec } from './contract-spec.js';
import { createCoverage, type Way } from './coverage.js';
import { type Refusal, refusalNamed, refusalOf, refusalsOf } from './declared-refusal.js';
import { checkHttpAnswer } from './http-cell.js';
import { ANONYMOUS, WRONG_SITUATIONS, type WrongSituation } from './situations.js';

/** Where a client under test sends its requests. */
export interface ContractClientOptions {
  baseUrl: string;
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** What a package says about its contract. */
export interface ContractOptions {
  /**
   * Reasons for the cells that cannot exist, by situation and operation. Must name exactly those that the spec makes
   * impossible.
   */
  notApplicable?: Partial<Record<WrongSituation, Record<string, string>>>;
}

/** Prism takes its time where many tests run at once. */
const LIMIT_MS = 30_000;

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
  const { credentials } = spec;
  const coverage = createCoverage(provider);
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock(provider);
  }, LIMIT_MS);
  afterAll(async () => {
    coverage.write();
    await mock.close();
  }, LIMIT_MS);

  describe.each(spec.operations)('$id', (operation) => {
    const cell = (situation: string, ways: Record<Way, () => Promise<void>>) => {
      coverage.expect(operation.id, situation);
      const tryWay = async (way: Way) => {
        await ways[way]();
        coverage.pass(operation.id, situation, way);
      };
      it.each(['http', 'client'] as const)(`${situation} (%s)`, tryWay, LIMIT_MS);
    };
    const request = exampleRequest(operation);
    const client = () => createClient({ baseUrl: mock.url });

    cell(String(operation.success.status), {
      http: () => checkHttpAnswer(mock.url, operation, request, operation.success, credentials),
      client: () => checkClientAnswer(client(), operation, request),
    });
    for (const answer of operation.errors) {
      const tryEach = async (check: (refusal: Refusal, prefer: { prefer: string }) => Promise<void>) => {
        expect(answer.examples).not.toEqual([]);
        for (const refusal of refusalsOf(answer))
          await check(refusal, { prefer: `code=${answer.status}, example=${refusal.example.name}` });
      };
      cell(String(answer.status), {
        http: () =>
          tryEach((refusal, prefer) =>
            checkHttpAnswer(mock.url, operation, request, refusal, { ...credentials, ...prefer }),
          ),
        client: () =>
          tryEach((refusal, prefer) =>
            checkClientRefusal(client(), operation, request, refusal, { headers: prefer }),
          ),
      });
    }
    cell(ANONYMOUS, {
      http: () => checkHttpAnswer(mock.url, operation, request, anonymousRefusal(operation), {}),
      client: () =>
        checkClientRefusal(
          createClient({ baseUrl: mock.url, fetch: withoutHeaders(Object.keys(credentials)) }),
          operation,
          request,
          anonymousRefusal(operation),
          {},
        ),
    });
    for (const situation of WRONG_SITUATIONS) {
      const wrong = wrongRequest(operation, situation);
      const refusal = refusalOf(operation, situation);
      if (wrong && refusal) {
        cell(situation, {
          http: () => checkHttpAnswer(mock.url, operation, wrong, refusal, credentials),
          client: () => checkClientRefusal(client(), operation, wrong, refusal, {}),
        });
      } else {
        coverage.exclude(operation.id, situation, notApplicable[situation]?.[operation.id] ?? '');
      }
    }
  });

  it.each(WRONG_SITUATIONS)(
    'names exactly the operations that cannot have the situation: %s',
    (situation) => {
      const impossible = spec.operations.filter(
        (operation) => !wrongRequest(operation, situation) || !refusalOf(operation, situation),
      );
      expect(Object.keys(notApplicable[situation] ?? {}).sort()).toEqual(
        impossible.map(({ id }) => id).sort(),
      );
    },
  );
}

/** The declared answer to a request without credentials: the one whose example is named so. */
function anonymousRefusal(operation: ContractOperation): Refusal {
  const refusal = refusalNamed(operation, 'missingCredentials');
  if (!refusal) throw new Error(`${operation.id} declares no example named missingCredentials`);
  return refusal;
}

function withoutHeaders(names: string[]) {
  return (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    for (const name of names) headers.delete(name);
    return fetch(url, { ...init, headers });
  };
}
