import type { Check } from './check.js';
import type { CheckResult } from './check-result.js';
import { clientCases } from './client-cases.js';
import { clientChecks } from './client-checks.js';
import { facadeChecks } from './facade-checks.js';
import type { Targets } from './targets.js';
import { troubleChecks } from './trouble-checks.js';

/** The smoke test: the same on every platform, with nothing but the packages and the platform's own `fetch`. */
export async function smoke(targets: Targets): Promise<CheckResult[]> {
  const checks = [
    ...Object.entries(clientCases(targets)).flatMap(([provider, client]) => clientChecks(provider, client)),
    ...facadeChecks(targets),
    ...troubleChecks(targets.trouble),
  ];
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
