import { mkdirSync, writeFileSync } from 'node:fs';
import { formatColumns } from '@contactkit/kit/table';
import type { ContractOperation, ContractSpec } from './contract-spec.js';
import { ANONYMOUS, WRONG_SITUATIONS } from './declared-refusal.js';

/** How a cell was tried: over HTTP, and through the generated client. */
export type Way = 'http' | 'client';

/** What came of one operation in one situation. */
interface Cell {
  operation: string;
  /** A status, `no credentials`, `missing field` or `invalid value`. */
  situation: string;
  /** The ways that passed. */
  passed: Way[];
  /** Why there is nothing to try. */
  notApplicable?: string;
}

/** Collects the cells of one provider and writes them to `coverage/contract.json`. */
export function createCoverage(provider: string) {
  const cells = new Map<string, Cell>();
  const at = (operation: string, situation: string): Cell => {
    const key = `${operation} ${situation}`;
    const cell = cells.get(key) ?? { operation, situation, passed: [] };
    cells.set(key, cell);
    return cell;
  };
  return {
    /** Announces a cell, so that it is missed when no test passes. */
    expect: (operation: string, situation: string) => at(operation, situation),
    pass: (operation: string, situation: string, way: Way) => at(operation, situation).passed.push(way),
    exclude(operation: string, situation: string, reason: string) {
      at(operation, situation).notApplicable = reason;
    },
    write() {
      mkdirSync('coverage', { recursive: true });
      const content = { provider, cells: [...cells.values()] };
      writeFileSync('coverage/contract.json', `${JSON.stringify(content, null, 2)}\n`);
    },
  };
}

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
