import { availableParallelism } from 'node:os';
import { ask } from './ask.js';
import type { Benchmark } from './benchmark.js';
import { questionNamed } from './benchmarks.js';
import { type Answered, emitTable } from './emit-table.js';
import type { Effort, Question } from './question.js';
import { type Verdict, verdictsOf } from './verdict.js';

/** What a run of the benchmark is to do. */
export interface BenchOptions extends Effort {
  /** Names of the questions to ask; empty for all. */
  only: readonly string[];
  /** Says how far it is. */
  report(line: string): void;
}

/** What a run found. */
export interface BenchResult {
  /** The table, as Markdown. */
  table: string;
  verdicts: readonly Verdict[];
}

/** Asks the questions of a benchmark, one after the other. */
export async function runBenchmark(
  benchmark: Benchmark,
  { only, report, quick }: BenchOptions,
): Promise<BenchResult> {
  const questions =
    only.length === 0 ? benchmark.questions : only.map((name) => questionNamed(benchmark, name));
  const answered: Answered[] = [];
  for (const question of questions) {
    const started = performance.now();
    answered.push(await answerOf(benchmark, question, { quick }));
    report(`${question.name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
  const asked = questions.map(({ name }) => `${name} / `);
  const budgets = benchmark.budgets.filter(({ figure }) => asked.some((prefix) => figure.startsWith(prefix)));
  const figures = answered.flatMap(({ figures }) => figures);
  const verdicts = verdictsOf(budgets, figures);
  return { table: emitTable(benchmark, occasion(), verdicts, answered), verdicts };
}

async function answerOf(benchmark: Benchmark, question: Question, effort: Effort): Promise<Answered> {
  const { figures, notes = [] } = await ask(benchmark, question, effort);
  return { question, notes, figures: figures.map((figure) => ({ ...figure, question: question.name })) };
}

function occasion() {
  const date = new Date().toISOString().slice(0, 10);
  return { date, node: process.version, processors: availableParallelism() };
}
