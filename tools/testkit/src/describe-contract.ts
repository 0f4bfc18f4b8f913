import { type Mock, type ProviderName, startMock } from '@contactkit/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyClient, checkClientAnswer, checkClientRefusal } from './client-cell.js';
import { exampleRequest, wrongRequest } from './contract-request.js';
import { type ContractOperation, readContractSpec } from './contract-spec.js';
import { createCoverage, type Way } from './coverage.js';
import {
  ANONYMOUS,
  type Refusal,
  refusalNamed,
  refusalOf,
  refusalsOf,
  WRONG_SITUATIONS,
  type WrongSituation,
} from './declared-refusal.js';
import { checkHttpAnswer } from './http-cell.js';

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

const ENGINES = ['prism', 'twin'] as const;

/** Prism takes its time where many tests run at once. */
const LIMIT_MS = 30_000;

/**
 * Declares the contract tests of a provider: every operation of its spec, in every declared situation, over HTTP and
 * through the generated client, against the stateful mocks of both engines.
 */
export function describeContract(
  provider: ProviderName,
  createClient: (options: ContractClientOptions) => AnyClient,
  { notApplicable = {} }: ContractOptions = {},
): void {
  const spec = readContractSpec(provider);
  const { credentials } = spec;
  const coverage = createCoverage(provider);
  let mocks: Mock[];
  beforeAll(async () => {
    mocks = await Promise.all(ENGINES.map((engine) => startMock(provider, { engine })));
  }, LIMIT_MS);
  afterAll(async () => {
    coverage.write();
    await Promise.all(mocks.map((mock) => mock.close()));
  }, LIMIT_MS);

  describe.each(spec.operations)('$id', (operation) => {
    const cell = (situation: string, ways: Record<Way, (url: string) => Promise<void>>) => {
      coverage.expect(operation.id, situation);
      const tryWay = async (way: Way) => {
        for (const { twin, url } of mocks) {
          twin.reset();
          await ways[way](url);
        }
        coverage.pass(operation.id, situation, way);
      };
      it.each(['http', 'client'] as const)(`${situation} (%s)`, tryWay, LIMIT_MS);
    };
    const request = exampleRequest(operation);
    const client = (baseUrl: string) => createClient({ baseUrl });

    cell(String(operation.success.status), {
      http: (url) => checkHttpAnswer(url, operation, request, operation.success, credentials),
      client: (url) => checkClientAnswer(client(url), operation, request),
    });
    for (const answer of operation.errors) {
      const tryEach = async (check: (refusal: Refusal, prefer: { prefer: string }) => Promise<void>) => {
        expect(answer.examples).not.toEqual([]);
        for (const refusal of refusalsOf(answer))
          await check(refusal, { prefer: `code=${answer.status}, example=${refusal.example.name}` });
      };
      cell(String(answer.status), {
        http: (url) =>
          tryEach((refusal, prefer) =>
            checkHttpAnswer(url, operation, request, refusal, { ...credentials, ...prefer }),
          ),
        client: (url) =>
          tryEach((refusal, prefer) =>
            checkClientRefusal(client(url), operation, request, refusal, { headers: prefer }),
          ),
      });
    }
    cell(ANONYMOUS, {
      http: (url) => checkHttpAnswer(url, operation, request, anonymousRefusal(operation), {}),
      client: (url) =>
        checkClientRefusal(
          createClient({ baseUrl: url, fetch: withoutHeaders(Object.keys(credentials)) }),
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
          http: (url) => checkHttpAnswer(url, operation, wrong, refusal, credentials),
          client: (url) => checkClientRefusal(client(url), operation, wrong, refusal, {}),
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
