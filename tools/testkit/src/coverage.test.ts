import { expect, it } from 'vitest';
import { readContractSpec } from './contract-spec.js';
import { type CoverageFile, formatCoverage, gapsOf } from './coverage.js';
import { ANONYMOUS, WRONG_SITUATIONS } from './declared-refusal.js';

const spec = readContractSpec('digivault');
const complete: CoverageFile = {
  provider: 'digivault',
  cells: spec.operations.flatMap(({ id, success, errors }) =>
    [
      String(success.status),
      ...errors.map(({ status }) => String(status)),
      ANONYMOUS,
      ...WRONG_SITUATIONS,
    ].map((situation) => ({ operation: id, situation, passed: ['http' as const, 'client' as const] })),
  ),
};

function without(operation: string, situation: string): CoverageFile {
  const cells = complete.cells.filter((cell) => cell.operation !== operation || cell.situation !== situation);
  return { ...complete, cells };
}

it('finds no gap when every cell passed both ways', () => {
  expect(gapsOf(spec, complete)).toEqual([]);
});

it('finds a cell that nobody tried, once for each way', () => {
  expect(gapsOf(spec, without('contacts.update', '422'))).toEqual([
    'digivault contacts.update: 422 (http)',
    'digivault contacts.update: 422 (client)',
  ]);
});

it('finds a cell that passed one way only', () => {
  const half = { operation: 'contacts.list', situation: '200', passed: ['http' as const] };
  const file = without('contacts.list', '200');
  expect(gapsOf(spec, { ...file, cells: [...file.cells, half] })).toEqual([
    'digivault contacts.list: 200 (client)',
  ]);
});

it('asks nothing of a cell that cannot exist', () => {
  const none = {
    operation: 'contacts.delete',
    situation: 'invalid value',
    passed: [],
    notApplicable: 'no input',
  };
  const file = without('contacts.delete', 'invalid value');
  expect(gapsOf(spec, { ...file, cells: [...file.cells, none] })).toEqual([]);
});

it('finds a cell that cannot exist for no given reason', () => {
  const none = { operation: 'contacts.delete', situation: 'missing field', passed: [], notApplicable: '' };
  const file = without('contacts.delete', 'missing field');
  expect(gapsOf(spec, { ...file, cells: [...file.cells, none] })).toHaveLength(2);
});

it('finds every operation of a provider that wrote nothing', () => {
  expect(gapsOf(spec, { provider: 'digivault', cells: [] }).length).toBeGreaterThan(
    2 * spec.operations.length,
  );
});

it('shows which way passed', () => {
  const cells = [
    { operation: 'contacts.list', situation: '200', passed: ['http' as const, 'client' as const] },
    { operation: 'contacts.list', situation: '401', passed: ['client' as const] },
    { operation: 'contacts.list', situation: 'invalid value', passed: [], notApplicable: 'no input' },
  ];
  const lines = formatCoverage({ provider: 'digivault', cells }).split('\n');
  expect(lines.at(-1)).toBe('contacts.list  hc   -c   ·               ·              n/a');
});
