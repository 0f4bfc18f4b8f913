import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The results of one run of a package's tests. */
export interface SuiteResults {
  passed: number;
  failed: number;
  skipped: number;
  failures: readonly Failure[];
}

/** A test that failed, or a file that could not be run. */
export interface Failure {
  /** Path of the test file in its package. */
  file: string;
  /** Full title of the test; absent when the file itself failed. */
  title?: string;
  /** First line of the error. */
  message: string;
}

/** Reads the results of a run; `undefined` when it ended before there were any. */
export function readResults(path: string): SuiteResults | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Writes the results of a run. */
export function writeResults(path: string, results: SuiteResults): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}
