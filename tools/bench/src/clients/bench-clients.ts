import { availableParallelism } from 'node:os';
import { ask } from './ask.js';
import { BUDGETS } from './budgets.js';
import { type Answered, emitTable } from './emit-table.js';
import type { Effort, Question } from './question.js';
import { QUESTIONS, questionNamed } from './questions.js';
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

/** Measures our clients and their peers. */
export async function benchClients({ only, report, quick }: BenchOptions): Promise<BenchResult> {
  const questions = only.length === 0 ? QUESTIONS : only.map(questionNamed);
  const answered: Answered[] = [];
  for (const question of questions) {
    const started = performance.now();
    answered.push(await answerOf(question, { quick }));
    report(`${question.name}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
  const asked = questions.map(({ name }) => `${name} / `);
  const budgets = BUDGETS.filter(({ figure }) => asked.some((prefix) => figure.startsWith(prefix)));
  const figures = answered.flatMap(({ figures }) => figures);
  const verdicts = verdictsOf(budgets, figures);
  return { table: emitTable(occasion(), verdicts, answered), verdicts };
}

async function answerOf(question: Question, effort: Effort): Promise<Answered> {
  const { figures, notes = [] } = await ask(question, effort);
  return { question, notes, figures: figures.map((figure) => ({ ...figure, question: question.name })) };
}

function occasion() {
  const date = new Date().toISOString().slice(0, 10);
  return { date, node: process.version, processors: availableParallelism() };
}
