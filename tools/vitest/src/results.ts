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

/** A package and the results of its tests; `undefined` when it ended before there were any. */
export interface Suite {
  /** Folder of the package, from the root of the repository. */
  folder: string;
  results: SuiteResults | undefined;
}

/** Joins the runs of each package into one suite, and leaves out a package that had nothing to try. */
export function joinRuns(runs: readonly Suite[]): Suite[] {
  const folders = [...new Set(runs.map(({ folder }) => folder))];
  const suites = folders.map((folder): Suite => {
    const parts = runs.filter((run) => run.folder === folder).map(({ results }) => results);
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return { folder, results: undefined };
    const sum = (key: 'passed' | 'failed' | 'skipped') => known.reduce((total, part) => total + part[key], 0);
    const failures = known.flatMap((part) => part.failures);
    const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
    return { folder, results: { ...counts, failures } };
  });
  return suites.filter(({ results }) => !results || results.passed + results.failed + results.skipped > 0);
}

/** Formats totals, one line per suite, and after them each failure with the command that runs it alone. */
export function formatResults(runs: readonly Suite[]): string {
  const suites = runs.filter(
    ({ results }) => !results || results.passed + results.failed + results.skipped > 0,
  );
  const width = Math.max(...suites.map(({ folder }) => folder.length));
  const rows = suites.map(({ folder, results }) => `${folder.padEnd(width)}  ${formatCounts(results)}`);
  const failures = suites.flatMap(formatFailures);
  const total = (key: 'passed' | 'skipped') =>
    suites.reduce((sum, { results }) => sum + (results?.[key] ?? 0), 0);
  const failed = suites.reduce((sum, { results }) => sum + (results?.failed ?? 1), 0);
  return [
    ...rows,
    ...(failures.length > 0 ? ['', 'Failed:', ...failures] : []),
    '',
    `tests: ${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`,
  ].join('\n');
}

function formatCounts(results: SuiteResults | undefined): string {
  if (!results) return 'ended without results';
  const { passed, failed, skipped } = results;
  const parts = [`${String(passed).padStart(5)} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

function formatFailures({ folder, results }: Suite): string[] {
  if (!results)
    return [
      `  ${folder} ended without results; its output stands above`,
      `    cd ${folder} && npx vitest run`,
    ];
  return results.failures.flatMap((failure) => [
    `  ${[folder, failure.file].filter(Boolean).join('/')}${failure.title ? ` > ${failure.title}` : ''}`,
    `    ${failure.message}`,
    `    ${toCommand(folder, failure)}`,
  ]);
}

/** The shell command that runs what failed, and nothing else. */
function toCommand(folder: string, { file, title }: Failure): string {
  const pattern = title === undefined ? '' : ` -t ${quote(escapePattern(title))}`;
  return `cd ${folder} && npx vitest run${file && ` ${file}`}${pattern}`;
}

function escapePattern(title: string): string {
  return title.replaceAll(' > ', ' ').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
