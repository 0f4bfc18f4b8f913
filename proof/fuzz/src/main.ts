// Sends requests of every shape to the mock servers: npm run test:fuzz -- --seed 7 --provider orq --twin 5000 --prism 0

import { parseArgs } from 'node:util';
import { readWholeNumber, runCommand } from '@contactkit/kit/arguments';
import { providers } from '@contactkit/mocks';
import { describeViolation, type FuzzPlan, type FuzzResult, fuzz } from './fuzz.js';

/**
 * Reads the arguments of the command: what is to be run, one after the other.
 *
 * @throws an error that names what is wrong
 */
function readArguments(args: readonly string[]): FuzzPlan[] {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      provider: { type: 'string', multiple: true, default: [...providers].sort() },
      twin: { type: 'string', default: '100000' },
      prism: { type: 'string', default: '3000' },
    },
  });
  const seed = readWholeNumber('seed', values.seed);
  const counts = {
    twin: readWholeNumber('twin', values.twin),
    prism: readWholeNumber('prism', values.prism),
  };
  return values.provider.flatMap((provider) =>
    Object.entries(counts)
      .filter(([, requests]) => requests > 0)
      .map(([engine, requests]) => ({ provider, engine, seed, requests })),
  );
}

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
