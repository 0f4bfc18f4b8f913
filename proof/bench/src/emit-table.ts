import type { Benchmark, Figure, Question } from './benchmark.js';
import { formatted, percent, type Verdict } from './verdict.js';

/** What is known about one question. */
export interface Answered {
  question: Pick<Question, 'title' | 'method'>;
  figures: readonly Figure[];
  notes: readonly string[];
}

/** Where and when it was measured. */
export interface Occasion {
  /** `2026-11-21`. */
  date: string;
  /** `v20.20.2`. */
  node: string;
  processors: number;
}

/** Writes the table of all figures, as Markdown. */
export function emitTable(
  { name, title, method }: Pick<Benchmark, 'name' | 'title' | 'method'>,
  { date, node, processors }: Occasion,
  verdicts: readonly Verdict[],
  answered: readonly Answered[],
): string {
  return [
    `# ${title}`,
    `Made by \`npm run bench -- ${name}\`. Do not edit.`,
    `${date}, Node ${node}, ${processors} processors. Times are ratios: medians over interleaved rounds, each ratio taken inside one round; of three runs the median counts. ${method}`,
    '## Budgets',
    markdownTable(['figure', 'now', 'budget', 'margin'], verdicts.map(verdictRow)),
    ...answered.flatMap(emitAnswered),
  ]
    .join('\n\n')
    .concat('\n');
}

function verdictRow({ budget, value, margin, holds }: Verdict): string[] {
  const now = value === undefined ? 'not measured' : formatted(value);
  const left = value === undefined ? '' : percent(margin);
  return [
    budget.figure,
    now,
    `${budget.bound} ${formatted(budget.limit)}`,
    holds ? left : `**over** ${left}`.trim(),
  ];
}

function emitAnswered({ question, figures, notes }: Answered): string[] {
  const clients = [...new Set(figures.map(({ client }) => client))];
  const subjects = [...new Set(figures.map(({ subject }) => subject))];
  const rows = subjects.map((subject) => [
    subject,
    ...clients.map((client) => cell(figures, subject, client)),
  ]);
  return [`## ${question.title}`, question.method, markdownTable(['', ...clients], rows), ...notes];
}

function cell(figures: readonly Figure[], subject: string, client: string): string {
  const figure = figures.find((each) => each.subject === subject && each.client === client);
  return figure ? formatted(figure.value) : '';
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, align, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
