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

/**
 * Formats totals, one line per suite, and after them each failure with the command that runs it alone.
 *
 * @param failedTasks tasks that failed, such as `packages/orq#check`; a suite without results that is not among them was not
 * run, because something that it depends on failed
 */
export function formatResults(suites: readonly Suite[], failedTasks: readonly string[] = []): string {
  const width = Math.max(...suites.map(({ folder }) => folder.length));
  const hasFailed = ({ folder, results }: Suite) => !results && failedTasks.includes(`${folder}#test`);
  const rows = suites.map((suite) => {
    const state = hasFailed(suite) ? 'ended without results' : 'not run: something that it depends on failed';
    return `${suite.folder.padEnd(width)}  ${suite.results ? formatCounts(suite.results) : state}`;
  });
  const otherTasks = failedTasks.filter((task) => !task.endsWith('#test'));
  const failures = [
    ...otherTasks.flatMap(formatTask),
    ...suites.filter(hasFailed).flatMap(({ folder }) => formatTask(`${folder}#test`)),
    ...suites.flatMap(formatFailures),
  ];
  const total = (key: 'passed' | 'failed' | 'skipped') =>
    suites.reduce((sum, { results }) => sum + (results?.[key] ?? 0), 0);
  const failed = total('failed') + otherTasks.length + suites.filter(hasFailed).length;
  return [
    ...rows,
    ...(failures.length > 0 ? ['', 'Failed:', ...failures] : []),
    '',
    `tests: ${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`,
  ].join('\n');
}

function formatCounts({ passed, failed, skipped }: SuiteResults): string {
  const parts = [`${String(passed).padStart(5)} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}

function formatTask(task: string): string[] {
  const [folder, name] = task.split('#');
  return [`  ${folder}: ${name} failed; its output stands above`, `    (cd ${folder} && npm run ${name})`];
}

function formatFailures({ folder, results }: Suite): string[] {
  return (results?.failures ?? []).flatMap((failure) => [
    `  ${[folder, failure.file].filter(Boolean).join('/')}${failure.title ? ` > ${failure.title}` : ''}`,
    `    ${failure.message}`,
    `    ${toCommand(folder, failure)}`,
  ]);
}

/** The shell command that runs what failed, and nothing else. It leaves the shell in its folder. */
function toCommand(folder: string, { file, title }: Failure): string {
  const pattern = title === undefined ? '' : ` -t ${quote(escapePattern(title))}`;
  return `(cd ${folder} && npx vitest run${file && ` ${file}`}${pattern})`;
}

function escapePattern(title: string): string {
  return title.replaceAll(' > ', ' ').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
