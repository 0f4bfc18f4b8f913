import { parseArgs } from 'node:util';
import { formatColumns } from '@contactkit/kit/table';
import type { CheckResult } from './smoke/check.js';

/** What the command was asked for. */
interface Arguments {
  /** Names of the platforms to run, in their order. */
  platforms: string[];
  /** Whether a platform that is not installed is left out instead of failing. */
  skipMissing: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @throws an error that names what is wrong
 */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, 'skip-missing': { type: 'boolean', default: false } },
  });
  const only = values.only?.split(',') ?? known;
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no '${unknown}'. There are ${known.join(', ')}.`);
  return { platforms: known.filter((name) => only.includes(name)), skipMissing: values['skip-missing'] };
}

/** What became of the smoke test on one platform. */
export interface Run {
  platform: string;
  version: string;
  /** Why it is left out. */
  skipped?: string;
  results: readonly CheckResult[];
}

/** A table of checks and platforms, and the problems in words below it. */
export function resultsTable(runs: readonly Run[]): string {
  const names = [...new Set(runs.flatMap(({ results }) => results.map(({ name }) => name)))];
  const rows = [
    ['', ...runs.map(({ platform }) => platform)],
    ['version', ...runs.map(({ version }) => version)],
    ...names.map((name) => [name, ...runs.map((run) => cellOf(run, name))]),
  ];
  return [formatColumns(rows), ...runs.flatMap(problemsOf)].join('\n');
}

/** Whether every check that ran passed, and at least one did. */
export function allPassed(runs: readonly Run[]): boolean {
  const results = runs.flatMap((run) => run.results);
  return results.length > 0 && results.every(({ problem }) => problem === undefined);
}

function cellOf({ results }: Run, name: string): string {
  const result = results.find((each) => each.name === name);
  if (!result) return '-';
  return result.problem === undefined ? 'ok' : 'FAILS';
}

function problemsOf({ platform, skipped, results }: Run): string[] {
  if (skipped !== undefined) return [`${platform} is left out: ${skipped}`];
  return results.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [`${platform}, ${name}: ${problem}`],
  );
}
