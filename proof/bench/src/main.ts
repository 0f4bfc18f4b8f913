import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BENCHMARKS, benchmarkNamed } from './benchmarks.js';
import { readArguments, runBenchmark, USAGE } from './run-benchmark.js';
import { describeVerdict } from './verdict.js';

const RESULTS = resolve(import.meta.dirname, '../results');

const { name, quick, check, only } = readArguments(process.argv.slice(2));
if (!BENCHMARKS.some((benchmark) => benchmark.name === name)) {
  console.error(USAGE);
  process.exit(2);
}

const report = (line: string) => console.error(line);
const { table, verdicts } = await runBenchmark(benchmarkNamed(name), { quick, only, report });
console.log(table);
if (!quick && only.length === 0) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resolve(RESULTS, `${name}.md`), table);
}

const over = verdicts.filter(({ holds }) => !holds);
for (const verdict of over) console.error(`Over budget: ${describeVerdict(verdict)}`);
if (check && over.length > 0) process.exitCode = 1;
