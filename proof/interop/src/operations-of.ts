import type { Mock } from '@contactkit/mocks';

/** The operations that a mock knows, sorted, by the document that it serves. */
export async function operationsOf({ url }: Mock): Promise<string[]> {
  const response = await fetch(`${url}/__mock/spec`);
  const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } =
    await response.json();
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap(({ operationId }) => operationId ?? []).sort();
}
