import type { CheckResult } from './smoke/check-result.js';

/** What became of the smoke test on one platform. */
export interface Run {
  platform: string;
  version: string;
  /** Why it is left out. */
  skipped?: string;
  results: readonly CheckResult[];
}
