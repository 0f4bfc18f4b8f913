import { type Fault, twins } from '@contactkit/twins';
import { parseFault } from '@contactkit/twins/referee';
import type { ProviderName } from './generated/specs/index.js';

/**
 * Divides faults among providers: each gets those that can strike it, since not every provider has every operation.
 *
 * @throws {TypeError} when a fault is none, or strikes an operation that none of the providers has
 */
export async function faultsFor(
  names: readonly ProviderName[],
  faults: readonly unknown[],
): Promise<ReadonlyMap<ProviderName, readonly Fault[]>> {
  const parsed = faults.map(parseFault);
  const operations = await Promise.all(names.map(async (name) => (await twins[name]())().operations));
  const known = new Set(operations.flat());
  const unknown = parsed.flatMap((fault) => fault.operations ?? []).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new TypeError(`There is no operation '${unknown}', but ${[...known].join(', ')}.`);
  const divided = names.map(
    (name, index) => [name, parsed.flatMap((fault) => fitting(fault, operations[index]))] as const,
  );
  return new Map(divided);
}

function fitting(fault: Fault, operations: readonly string[] = []): Fault[] {
  if (fault.operations === undefined) return [fault];
  const own = fault.operations.filter((name) => operations.includes(name));
  return own.length > 0 ? [{ ...fault, operations: own }] : [];
}
