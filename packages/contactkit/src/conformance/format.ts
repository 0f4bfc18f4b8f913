import type { CheckResult, ConformanceReport } from './suite.js';

const SIGNS: Record<CheckResult['outcome'], string> = {
  passed: 'yes',
  absent: '–',
  skipped: 'skipped',
  failed: 'FAILED',
};

/** The reports of several adapters as a table in Markdown: a row a check, a score a column, and why each failed below. */
export function formatConformance(reports: readonly ConformanceReport[]): string {
  const names = [...new Set(reports.flatMap(({ results }) => results.map(({ name }) => name)))];
  const rows = names.map((name) => [name, ...reports.map((report) => signOf(report, name))]);
  const scores = reports.map(({ passed, failed }) => `${passed} of ${passed + failed}`);
  const table = [['', ...reports.map(({ provider }) => provider)], ...rows, ['score', ...scores]];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line), ...reasonsOf(reports)].join('\n');
}

function signOf({ results }: ConformanceReport, name: string): string {
  const result = results.find((each) => each.name === name);
  return result ? SIGNS[result.outcome] : '';
}

function reasonsOf(reports: readonly ConformanceReport[]): string[] {
  const reasons = reports.flatMap(({ provider, results }) =>
    results.flatMap(({ name, reason }) =>
      reason === undefined ? [] : [`- ${provider}, ${name}: ${reason}`],
    ),
  );
  return reasons.length === 0 ? [] : ['', ...reasons];
}
