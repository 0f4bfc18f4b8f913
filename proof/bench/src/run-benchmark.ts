import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer, Benchmark, Effort, Question } from './benchmark.js';
import { questionNamed } from './benchmarks.js';
import { type Answered, emitTable } from './emit-table.js';
import { median } from './measure.js';
import { type Verdict, verdictsOf } from './verdict.js';

/** What a run of the benchmark is to do. */
interface BenchOptions extends Effort {
  /** Names of the questions to ask; empty for all. */
  only: readonly string[];
  /** Says how far it is. */
  report(line: string): void;
}

/** What a run found. */
interface BenchResult {
  /** The table, as Markdown. */
  table: string;
  verdicts: readonly Verdict[];
}

const RUNS = 3;

/** Asks the questions of a benchmark, one after the other, and all of them several times: the median of the runs counts. */
export async function runBenchmark(
  benchmark: Benchmark,
  { only, report, quick }: BenchOptions,
): Promise<BenchResult> {
  const questions =
    only.length === 0 ? benchmark.questions : only.map((name) => questionNamed(benchmark, name));
  const answers = new Map<Question, Answer[]>(questions.map((question) => [question, []]));
  for (let run = 1; run <= (quick ? 1 : RUNS); run += 1) {
    for (const [question, found] of answers) {
      if (question.isExact && run > 1) continue;
      const started = performance.now();
      found.push(await ask(benchmark, question, { quick }));
      report(`${question.name}, run ${run}: ${Math.round((performance.now() - started) / 1000)} s`);
    }
  }
  const answered = [...answers].map(([question, found]): Answered => {
    const { figures, notes } = medianAnswer(found);
    return { question, notes, figures: figures.map((figure) => ({ ...figure, question: question.name })) };
  });
  const asked = questions.map(({ name }) => `${name} / `);
  const budgets = benchmark.budgets.filter(({ figure }) => asked.some((prefix) => figure.startsWith(prefix)));
  const figures = answered.flatMap(({ figures }) => figures);
  const verdicts = verdictsOf(budgets, figures);
  return { table: emitTable(benchmark, occasion(), verdicts, answered), verdicts };
}

/** Returns the median of each figure over the runs of one question, with the notes of the last run. */
export function medianAnswer(runs: readonly Answer[]): Required<Answer> {
  const figures = runs.flatMap((run) => run.figures);
  const last = runs.at(-1);
  return {
    figures: (last?.figures ?? []).map(({ subject, client }) => {
      const same = figures.filter((figure) => figure.subject === subject && figure.client === client);
      return { subject, client, value: median(same.map(({ value }) => value)) };
    }),
    notes: last?.notes ?? [],
  };
}

function occasion() {
  const date = new Date().toISOString().slice(0, 10);
  return { date, node: process.version, processors: availableParallelism() };
}

/** Answers a question in a process of its own, so that one does not leave its garbage to the next. */
async function ask(benchmark: Benchmark, { name }: Question, effort: Effort): Promise<Answer> {
  const program = resolve(import.meta.dirname, 'answer.ts');
  const child = fork(program, [benchmark.name, name, JSON.stringify(effort)], { execArgv: ['--import=tsx'] });
  const answered = once(child, 'message');
  const ended = once(child, 'exit');
  const [answer] = await Promise.race([answered, ended.then(() => [undefined])]);
  if (!answer) throw new Error(`Nobody answered ${name}: its process ended before.`);
  child.disconnect();
  await ended;
  return answer;
}

/** What the command line asks for. */
interface BenchArguments {
  /** The benchmark: `clients`, `facade` or `mocks`. */
  name: string | undefined;
  /** Few rounds, and nothing is written. */
  quick: boolean;
  /** Fail when a figure is over its budget. */
  check: boolean;
  /** Names of the questions to ask; empty for all. */
  only: string[];
}

/** How it is called. */
export const USAGE =
  'usage: npm run bench -- clients|facade|mocks [--check] [--quick] [--only=call-cost,walk]';

/** Reads the command line. Throws for an unknown option. */
export function readArguments(argv: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const { quick, check, only } = values;
  return { name: positionals[0], quick, check, only: only.split(',').filter(Boolean) };
}
