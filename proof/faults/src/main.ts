// Makes thousands of calls to a server that fails: npm run test:faults -- --seed 7 --calls 500
// What happens to a call depends on its seed and number alone. --seed 7 --call 42 makes and tells that call.

import { parseArgs } from 'node:util';
import { readWholeNumber, runCommand } from '@contactkit/kit/arguments';
import { describeTrial, report } from './report.js';
import { runSeed, type SeedRun } from './run-seed.js';
import { violationsOf } from './violations.js';

/** What the command was asked for. */
interface Arguments {
  seeds: string[];
  /** How many calls each seed has. */
  calls: number;
  /** The one call to make. */
  call: number | undefined;
  concurrency: number;
  slack: number;
}

const SEEDS = ['1', '2', '3'];

/**
 * Reads the arguments of the command.
 *
 * @throws an error that names what is wrong
 */
function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', multiple: true, default: SEEDS },
      calls: { type: 'string', default: '10000' },
      call: { type: 'string' },
      concurrency: { type: 'string', default: '100' },
      slack: { type: 'string', default: '150' },
    },
  });
  return {
    seeds: values.seed,
    calls: readWholeNumber('calls', values.calls, 1),
    call: values.call === undefined ? undefined : readWholeNumber('call', values.call, 1),
    concurrency: readWholeNumber('concurrency', values.concurrency, 1),
    slack: readWholeNumber('slack', values.slack, 1),
  };
}

const MOST_SHOWN = 20;

await runCommand(() => main(readArguments(process.argv.slice(2))));

async function main({ seeds, calls, call, concurrency, slack }: Arguments): Promise<void> {
  const numbers = call ? [call] : Array.from({ length: calls }, (_, index) => index + 1);
  const runs: SeedRun[] = [];
  for (const seed of seeds) runs.push(await runSeed({ seed, calls: numbers, concurrency, slack }));
  if (call) for (const { trials } of runs) console.log(trials.map(describeTrial).join('\n'));
  console.log(report(runs));
  const violations = runs.flatMap(violationsOf);
  console.log(
    `${violations.length} violations; ${concurrency} calls at a time, slack ${slack} ms beyond what timers were late`,
  );
  for (const violation of violations.slice(0, MOST_SHOWN)) console.error(violation);
  // What hangs would keep the process alive.
  if (violations.length > 0) process.exit(1);
}
