// Makes thousands of calls to a server that fails: npm run test:faults -- --seed 7 --calls 500
// What happens to a call depends on its seed and number alone. --seed 7 --call 42 makes and tells that call.
import { runCommand } from '@contactkit/kit/arguments';
import { describeTrial } from './describe-trial.js';
import { type Arguments, readArguments } from './read-arguments.js';
import { report } from './report.js';
import { runSeed, type SeedRun } from './run-seed.js';
import { violationsOf } from './violations-of.js';

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
