import { describe, expect, it } from 'vitest';
import { type AnyClient, callPath } from './call-client.js';
import { readContractSpec } from './contract-spec.js';
import type { ContractClientOptions } from './describe-contract.js';
import { deviationsOf } from './deviations-of.js';

/** A request that the provider's official client was seen to send. */
export interface RecordedRequest {
  /** `operationId` of the spec. */
  operation: string;
  /** Where it was seen. */
  source: string;
  /** Arguments of our method. */
  arguments: unknown[];
  method: string;
  /** Path and query as they left. */
  url: string;
  /** Body, parsed; absent when there was none. */
  body?: unknown;
}

/** Declares tests that our client sends, for every operation of the spec, what the official client was seen to send. */
export function describeRecordedRequests(
  provider: string,
  createClient: (options: ContractClientOptions) => AnyClient,
  recorded: RecordedRequest[],
): void {
  it.each(recorded)('$operation sends $method $url', async (record) => {
    const sent: { url: string; init: RequestInit }[] = [];
    const client = createClient({
      baseUrl: 'http://127.0.0.1',
      fetch: async (url, init) => {
        sent.push({ url, init });
        return new Response('{}', { status: 404 });
      },
    });
    await callPath(client, record.operation, record.arguments).catch(() => {});
    expect(sent).toHaveLength(1);
    const { url = '', init = {} } = sent[0] ?? {};
    expect({ method: init.method, ...partsOf(url), body: bodyOf(init) }).toEqual({
      method: record.method,
      ...partsOf(`http://127.0.0.1${record.url}`),
      body: record.body,
    });
  });

  describe('the records', () => {
    const { operations } = readContractSpec(provider);

    it('hold every operation of the spec', () => {
      const seen = new Set(recorded.map(({ operation }) => operation));
      expect(operations.filter(({ id }) => !seen.has(id))).toEqual([]);
    });

    // Our client passes query and body on as they are, so it takes the spec to tell whether a name is right.
    it.each(recorded)('have only what the spec declares: $operation, $method $url', (record) => {
      const operation = operations.find(({ id }) => id === record.operation);
      const deviations = operation
        ? deviationsOf(operation, record)
        : [`${record.operation} is not declared`];
      expect(deviations, deviations.join('\n')).toEqual([]);
    });
  });
}

/** Path as it left, and the query without regard to the order of its members. */
function partsOf(url: string): { path: string; query: string[] } {
  const [path = '', query = ''] = url.replace('http://127.0.0.1', '').split('?');
  return { path, query: query.split('&').sort() };
}

function bodyOf({ body }: RequestInit): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined;
}
