import { mkdirSync, writeFileSync } from 'node:fs';

/** How a cell was tried: over HTTP, and through the generated client. */
export type Way = 'http' | 'client';

/** What came of one operation in one situation. */
export interface Cell {
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

export type Coverage = ReturnType<typeof createCoverage>;
