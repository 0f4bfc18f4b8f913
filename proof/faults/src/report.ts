import { formatColumns } from '@contactkit/kit/table';
import { outcomeName } from './outcome-name.js';
import { repeatNames } from './repeat-names.js';
import type { SeedRun } from './run-seed.js';
import type { Trial } from './trial.js';

/** A table of what calls ended in, by seed, with the figures of each run below. */
export function report(runs: readonly SeedRun[]): string {
  const rows = [
    ['', ...runs.map(({ seed }) => `seed ${seed}`)],
    ...countRows(runs, (trial) => [outcomeName(trial)]),
    ...countRows(runs, repeatNames),
    ...figureRows(runs),
  ];
  return formatColumns(rows, { numeric: true });
}

function countRows(runs: readonly SeedRun[], namesOf: (trial: Trial) => string[]): string[][] {
  const counts = runs.map(({ trials }) => countOf(trials.flatMap(namesOf)));
  const names = [...new Set(counts.flatMap((count) => [...count.keys()]))].sort();
  return names.map((name) => [name, ...counts.map((count) => `${count.get(name) ?? 0}`)]);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function figureRows(runs: readonly SeedRun[]): string[][] {
  const figures: Record<string, (run: SeedRun) => number> = {
    calls: ({ trials }) => trials.length,
    attempts: ({ trials }) => trials.reduce((sum, { record }) => sum + record.sent.length, 0),
    'duration, s': ({ duration }) => Math.round(duration / 100) / 10,
    'end after the deadline, at most, ms': ({ trials }) => Math.round(Math.max(...trials.map(overrunOf))),
    'of these not from late timers, ms': ({ trials, slack }) =>
      Math.round(Math.max(...trials.map((trial) => Math.max(0, overrunOf(trial) - trial.slack + slack)))),
  };
  return Object.entries(figures).map(([name, figure]) => [name, ...runs.map((run) => `${figure(run)}`)]);
}

function overrunOf({ record: { plan, started, ended } }: Trial): number {
  return Math.max(0, ended - started - plan.deadline);
}
