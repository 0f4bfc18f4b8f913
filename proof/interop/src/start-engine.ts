import { type Mock, type ProviderName, type StartMockOptions, startMock } from '@contactkit/mocks';
import { afterAll, afterEach } from 'vitest';

/** What a mock server can run on. */
type EngineName = NonNullable<StartMockOptions['engine']>;

/** Everything here must hold on each of them. */
export const ENGINES: readonly EngineName[] = ['prism', 'twin'];

/** A mock server, and which operations its requests have led to. */
interface Started {
  mock: Mock;
  /** Operations that succeeded since the start, sorted. */
  succeeded(): string[];
}

/** Starts the mock that the tests of a `describe` share; it forgets everything after each of them, and ends with the last. */
export async function startEngine(provider: ProviderName, engine: EngineName): Promise<Started> {
  const mock = await startMock(provider, { engine });
  const operations = new Set<string>();
  mock.twin.journal.subscribe(({ operation, status }) => {
    if (operation !== undefined && status < 300) operations.add(operation);
  });
  afterEach(() => mock.twin.reset());
  afterAll(() => mock.close());
  return { mock, succeeded: () => [...operations].sort() };
}

/** The operations that a mock knows, sorted, by the document that it serves. */
export async function operationsOf({ url }: Mock): Promise<string[]> {
  const response = await fetch(`${url}/__mock/spec`);
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } =
    await response.json();
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap(({ operationId }) => operationId ?? []).sort();
}
