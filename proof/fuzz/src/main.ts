// Sends requests of every shape to the mock servers: npm run test:fuzz -- --seed 7 --provider orq --twin 5000 --prism 0
import { runCommand } from '@contactkit/kit/arguments';
import { describeViolation } from './describe-violation.js';
import { type FuzzPlan, type FuzzResult, fuzz } from './fuzz.js';
import { readArguments } from './read-arguments.js';

const MOST_SHOWN = 20;

await runCommand(() => main(readArguments(process.argv.slice(2))));

async function main(plans: readonly FuzzPlan[]): Promise<void> {
  const violations: FuzzResult['violations'][number][] = [];
  for (const plan of plans) {
    const started = performance.now();
    const result = await fuzz(plan);
    violations.push(...result.violations);
    const { provider, engine, seed } = plan;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${provider}, ${engine}, seed ${seed}: ${outcomesIn(result)}; ${seconds} s`);
  }
  console.log(`${violations.length} violations`);
  for (const violation of violations.slice(0, MOST_SHOWN)) console.error(describeViolation(violation));
  if (violations.length > 0) process.exitCode = 1;
}

function outcomesIn({ outcomes }: FuzzResult): string {
  const sorted = [...outcomes].sort(([one], [other]) => one.localeCompare(other));
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  return `${total} requests (${sorted.map(([name, count]) => `${name}: ${count}`).join(', ')})`;
}
