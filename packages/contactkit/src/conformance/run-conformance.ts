import { isContactKitError } from '@contactkit/runtime';
import type { Contacts } from '../contacts.js';
import { checksOf } from './checks-of.js';
import { ConformanceError } from './expectation.js';
import type { ConformanceTarget } from './target.js';

/** How one check went. */
export interface CheckResult {
  readonly name: string;
  /** `absent`: the provider cannot do it, and says so. `skipped`: it may not be tried, or cannot be told. */
  readonly outcome: 'passed' | 'absent' | 'skipped' | 'failed';
  /** Why it failed. */
  readonly reason?: string;
}

/** How an adapter did. */
export interface ConformanceReport {
  readonly provider: string;
  readonly results: readonly CheckResult[];
  readonly passed: number;
  readonly absent: number;
  readonly skipped: number;
  readonly failed: number;
}

/**
 * Runs every check on an adapter, one after the other.
 *
 * A check deletes the contacts that it made. Nothing is thrown for a check that fails: look at `failed`.
 */
export async function runConformance<C extends Contacts>(
  target: ConformanceTarget<C>,
): Promise<ConformanceReport> {
  const results: CheckResult[] = [];
  for (const { name, run } of checksOf(target)) {
    const result = await run().then(
      (outcome): CheckResult => ({ name, outcome }),
      (error: unknown): CheckResult => ({ name, outcome: 'failed', reason: reasonOf(error) }),
    );
    results.push(result);
  }
  const count = (outcome: CheckResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  const { name: provider } = target.provider;
  return {
    provider,
    results,
    passed: count('passed'),
    absent: count('absent'),
    skipped: count('skipped'),
    failed: count('failed'),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof ConformanceError) return error.message;
  if (isContactKitError(error) || error instanceof Error) return `${error.name}: ${error.message}`;
  return String(error);
}
