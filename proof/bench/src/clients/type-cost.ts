import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { Answer, Question } from '../benchmark.js';
import { CONSUMERS, type Consumer, fileOf, RAW_CONSUMER } from './weight.js';

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const OPTIONS = [
  ...['--ignoreConfig', '--strict', '--noEmit', '--extendedDiagnostics'],
  ...['--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
  ...['--lib', 'es2022,dom,dom.iterable,esnext.disposable'],
];

/** One of ours is enough: the declarations of all are made by one generator. */
const MEASURED = CONSUMERS.filter(({ client }) => !client.startsWith('contactkit,'));

/** What a client costs the compiler of its user. */
export const TYPE_COST: Question = {
  name: 'type-cost',
  isExact: true,
  title: 'Type instantiations that a client adds',
  method:
    '`tsc --strict --extendedDiagnostics` over a program that calls the five methods, minus those of the same program with raw `fetch`.',
  async answer() {
    return { figures: [...(await figuresOf(true)), ...(await figuresOf(false))] };
  },
};

async function figuresOf(skipLibCheck: boolean): Promise<Answer['figures']> {
  const count = (consumer: Consumer) => instantiationsOf(consumer, skipLibCheck);
  const [raw = 0, ...counts] = await runInParallel([RAW_CONSUMER, ...MEASURED], count);
  return MEASURED.map(({ client }, index) => ({
    subject: `skipLibCheck: ${skipLibCheck}`,
    client,
    value: (counts[index] ?? Number.NaN) - raw,
  }));
}

async function instantiationsOf(consumer: Consumer, skipLibCheck: boolean): Promise<number> {
  const said = await outputOf([TSC, ...OPTIONS, '--skipLibCheck', `${skipLibCheck}`, fileOf(consumer)]);
  const [, count] = /^Instantiations:\s+(\d+)$/m.exec(said) ?? [];
  if (!count) throw new Error(`tsc did not count for ${consumer.name}: ${said.slice(0, 500)}`);
  return Number(count);
}

/** What a script prints. Its exit code does not matter: the declarations of some peers have errors. */
function outputOf(command: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: import.meta.dirname }, (_, stdout) => resolve(stdout));
  });
}

/** Does something to every item, as many at a time as there are processors, and keeps the order of the results. */
async function runInParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
