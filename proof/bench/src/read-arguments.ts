import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BenchArguments {
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
