import type { CheckResult } from './check-result.js';
import { clientCases } from './client-cases.js';
import { clientChecks } from './client-checks.js';
import { facadeChecks } from './facade-checks.js';
import { runChecks } from './run-checks.js';
import type { Targets } from './targets.js';
import { troubleChecks } from './trouble-checks.js';

/** The smoke test: the same on every platform, with nothing but the packages and the platform's own `fetch`. */
export async function smoke(targets: Targets): Promise<CheckResult[]> {
  const checks = [
    ...Object.entries(clientCases(targets)).flatMap(([provider, client]) => clientChecks(provider, client)),
    ...facadeChecks(targets),
    ...troubleChecks(targets.trouble),
  ];
  return runChecks(checks);
}
