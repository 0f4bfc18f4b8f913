import { formatColumns } from '@contactkit/kit/table';
import { isApiError, isConnectionError, isContactKitError } from '@contactkit/runtime';
import { GIVEN_UP } from './make-call.js';
import { isGone } from './rules/ends-rightly.js';
import type { SeedRun } from './run-seed.js';
import type { Attempt, Trial } from './trial.js';

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

/** What a call ended in, for the table. */
export function outcomeName(trial: Trial): string {
  const { outcome } = trial.record;
  if (outcome === 'hung') return 'HUNG';
  if ('error' in outcome) return errorName(outcome.error);
  if (isGone(trial)) return 'result: the lost attempt had deleted it';
  const repeats = trial.attempts.length - 1;
  const times = ['at the first attempt', 'after one repetition'][repeats] ?? 'after more repetitions';
  return `result ${times}`;
}

function errorName(error: unknown): string {
  if (error === GIVEN_UP) return 'aborted by its caller';
  if (isApiError(error)) return `ApiError ${error.kind}`;
  if (isConnectionError(error)) return `ConnectionError ${error.kind}${error.unsent ? ', unsent' : ''}`;
  return isContactKitError(error) ? error.name : 'UNTYPED ERROR';
}

/** Why POSTs were sent again, for the table. */
function repeatNames({ record, attempts }: Trial): string[] {
  const { method, idempotent } = record.plan.operation;
  if (method !== 'POST') return [];
  const reason = (attempt: Attempt) => (idempotent ? 'update_if_exists' : reasonOf(attempt));
  return attempts.slice(0, -1).map((attempt) => `POST again: ${reason(attempt)}`);
}

function reasonOf({ effect }: Attempt): string {
  if (effect.type === 'refused') return 'refused connection';
  return effect.type === 'refusal' ? `${effect.status}` : effect.type.toUpperCase();
}

/** A single call in words, for who looks into a violation. */
export function describeTrial({ record, attempts, arrivals }: Trial): string {
  const { plan, started, ended, outcome } = record;
  const since = (time: number) => `${Math.round(time - started)} ms`;
  const { operation, timeout, deadline, retry, abortAfter } = plan;
  return [
    `call ${plan.number}: ${operation.provider} ${operation.id}, ${operation.method}`,
    `timeout ${timeout}, deadline ${deadline}, retry ${retry}, aborted after ${abortAfter ?? '-'}`,
    ...arrivals.map(
      ({ attempt, at, text, fault }) => `  ${since(at)}: ${attempt} arrived: ${text} → ${fault.name}`,
    ),
    ...attempts.map(({ ended: time, event }) => `  ${since(time)}: ${JSON.stringify(event)}`),
    `  ${since(ended)}: ended in ${outcomeText(outcome)}`,
  ].join('\n');
}

function outcomeText(outcome: Trial['record']['outcome']): string {
  if (outcome === 'hung') return 'nothing';
  return 'error' in outcome ? String(outcome.error) : JSON.stringify(outcome.result);
}
