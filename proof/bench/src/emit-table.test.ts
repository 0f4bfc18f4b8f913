import { expect, it } from 'vitest';
import { emitTable } from './emit-table.js';

it('writes the budgets first, and marks those that do not hold', () => {
  const budget = { figure: 'cost / get / ours', bound: 'at most' as const, limit: 2 };
  const table = emitTable(
    { name: 'costs', title: 'Costs', method: 'Ours is ours.' },
    { date: '2026-11-21', node: 'v20.20.2', processors: 2 },
    [
      { budget, value: 1.5, margin: 0.25, holds: true },
      { budget, value: 2.5, margin: -0.25, holds: false },
      { budget, value: undefined, margin: Number.NaN, holds: false },
    ],
    [
      {
        question: { title: 'Cost', method: 'Measured so.' },
        figures: [
          { question: 'cost', subject: 'get', client: 'ours', value: 1.5 },
          { question: 'cost', subject: 'get', client: 'theirs', value: 12345.6 },
          { question: 'cost', subject: 'list', client: 'theirs', value: 3 },
        ],
        notes: ['A note.'],
      },
    ],
  );
  expect(table).toContain(
    [
      '| figure | now | budget | margin |',
      '| --- | --: | --: | --: |',
      '| cost / get / ours | 1.50 | at most 2 | +25.0 % |',
      '| cost / get / ours | 2.50 | at most 2 | **over** -25.0 % |',
      '| cost / get / ours | not measured | at most 2 | **over** |',
    ].join('\n'),
  );
  expect(table).toContain(
    [
      '## Cost',
      '',
      'Measured so.',
      '',
      '|  | ours | theirs |',
      '| --- | --: | --: |',
      '| get | 1.50 | 12,346 |',
      '| list |  | 3 |',
      '',
      'A note.',
    ].join('\n'),
  );
});
