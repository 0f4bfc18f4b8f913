import { formatColumns } from '@contactkit/kit/table';
import type { ContractOperation, ContractSpec } from './contract-spec.js';
import type { Cell } from './coverage.js';
import { ANONYMOUS, WRONG_SITUATIONS } from './situations.js';

/** What the contract tests of one provider wrote. */
export interface CoverageFile {
  provider: string;
  cells: Cell[];
}

/** Cells that the spec asks for and that did not pass both ways, as lines of text. */
export function gapsOf(spec: ContractSpec, { cells }: CoverageFile): string[] {
  return spec.operations.flatMap((operation) =>
    situationsOf(operation).flatMap((situation) => {
      const cell = cells.find((entry) => entry.operation === operation.id && entry.situation === situation);
      if (cell?.notApplicable) return [];
      return (['http', 'client'] as const)
        .filter((way) => !cell?.passed.includes(way))
        .map((way) => `${spec.provider} ${operation.id}: ${situation} (${way})`);
    }),
  );
}

/** Situations that every operation is tried in: its success, each declared refusal, and the ways to ask wrongly. */
function situationsOf({ success, errors }: ContractOperation): string[] {
  return [
    String(success.status),
    ...errors.map(({ status }) => String(status)),
    ANONYMOUS,
    ...WRONG_SITUATIONS,
  ];
}

/** One provider's cells as text: a row per operation, a column per situation; `hc` passed over HTTP and by the client. */
export function formatCoverage({ provider, cells }: CoverageFile): string {
  const statuses = [...new Set(cells.map(({ situation }) => situation))]
    .filter((name) => /^\d+$/.test(name))
    .sort();
  const columns = [...statuses, ANONYMOUS, ...WRONG_SITUATIONS];
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  const rows = operations.map((operation) => [
    operation,
    ...columns.map((column) => mark(cells, operation, column)),
  ]);
  return `\n${formatColumns([[provider, ...columns], ...rows])}`;
}

function mark(cells: Cell[], operation: string, situation: string): string {
  const cell = cells.find((entry) => entry.operation === operation && entry.situation === situation);
  if (!cell) return '·';
  if (cell.notApplicable !== undefined) return 'n/a';
  return (cell.passed.includes('http') ? 'h' : '-') + (cell.passed.includes('client') ? 'c' : '-');
}
