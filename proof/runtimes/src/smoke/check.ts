/** Origins of the servers that the smoke test talks to. */
export interface Targets {
  orq: string;
  chatwoot: string;
  sendblue: string;
  digivault: string;
  /** The server that misbehaves. */
  trouble: string;
}

/** One thing that must work on every platform. Rejects when it does not. */
export interface Check {
  /** What is checked, for example `orq list`. */
  name: string;
  run(): Promise<void>;
}

/** What became of one check on one platform. */
export interface CheckResult {
  /** What is checked, for example `orq list`. */
  name: string;
  /** What is wrong; `undefined` when nothing is. */
  problem: string | undefined;
}

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

/** Rejects what is not as it should be. */
export function assert(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new Error(problem);
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error('The call was fulfilled.')),
    (reason: unknown) => reason,
  );
}
