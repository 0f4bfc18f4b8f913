import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContractSpec } from './contract-spec.js';
import { type CoverageFile, formatCoverage, gapsOf } from './coverage.js';

// Joins what the contract tests of all packages wrote, prints it, and fails when a cell is missing. With --totals it prints
// the total and what is missing alone.

const root = resolve(import.meta.dirname, '../../..');
const providers = readdirSync(`${root}/specs`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const files = providers.map(readCoverage);
const isTotal = process.argv.includes('--totals');
const untested = files.filter(({ cells }) => cells.length === 0).map(({ provider }) => provider);
if (untested.length > 0 && !isTotal) {
  console.error(`There are no results of ${untested.join(', ')} yet: run 'npm test' first.`);
  process.exit(1);
}
const gaps = files.flatMap((file) => gapsOf(readContractSpec(file.provider), file));
const cells = files.flatMap((file) => file.cells);
const passed = cells.reduce((sum, cell) => sum + cell.passed.length, 0);
const excluded = cells.filter((cell) => cell.notApplicable !== undefined);

if (!isTotal) printMatrix();
if (gaps.length > 0) console.error(`\nMissing cells:\n${gaps.map((gap) => `  ${gap}`).join('\n')}`);
console.log(`contract: ${passed} passed, ${gaps.length} failed`);
process.exitCode = gaps.length > 0 ? 1 : 0;

function printMatrix() {
  console.log(files.map(formatCoverage).join('\n'));
  console.log(`\nn/a: ${excluded.length} cells have nothing to try:`);
  for (const { provider, cells: own } of files) {
    for (const { operation, situation, notApplicable } of own) {
      if (notApplicable !== undefined)
        console.log(`  ${provider} ${operation}, ${situation}: ${notApplicable}`);
    }
  }
  console.log();
}

function readCoverage(provider: string): CoverageFile {
  const path = `${root}/packages/${provider}/coverage/contract.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { provider, cells: [] };
}
