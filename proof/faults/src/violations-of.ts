import { allRules } from './rules/all-rules.js';
import type { SeedRun } from './run-seed.js';

/** Everything that is wrong with a run, each with what is needed to see it again. */
export function violationsOf({ seed, trials, leaks }: SeedRun): string[] {
  const ofCalls = trials.flatMap((trial) => {
    const { number, operation } = trial.record.plan;
    const place = `seed ${seed}, call ${number} (${operation.provider} ${operation.id})`;
    return allRules.flatMap((rule) => rule(trial).map((problem) => `${place}: ${problem}`));
  });
  return [...ofCalls, ...leaks.map((leak) => `seed ${seed}: ${leak}`)];
}
