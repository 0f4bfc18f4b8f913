import type { Check } from './check.js';
import type { CheckResult } from './check-result.js';

/** Runs checks, one after the other; one that fails does not end the others. */
export async function runChecks(checks: readonly Check[]): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) results.push({ name: check.name, problem: await problemOf(check) });
  return results;
}

async function problemOf({ run }: Check): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
