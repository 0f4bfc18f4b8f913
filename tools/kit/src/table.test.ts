import { describe, expect, it } from 'vitest';
import { formatColumns, formatMarkdownTable } from './table.js';

describe('formatColumns', () => {
  it('aligns columns, and leaves no space at the end of a line', () => {
    const rows = [['', 'bun', 'deno'], ['version', '1', '2'], ['list']];
    expect(formatColumns(rows)).toBe('         bun  deno\nversion  1    2\nlist');
  });

  it('aligns numbers to the right', () => {
    const rows = [
      ['', 'seed 1'],
      ['calls', '300'],
    ];
    expect(formatColumns(rows, { numeric: true })).toBe('       seed 1\ncalls     300');
  });

  it('formats no rows as nothing', () => {
    expect(formatColumns([])).toBe('');
  });
});

it('formatMarkdownTable aligns the source', () => {
  expect(formatMarkdownTable(['field', 'orq'], [['`id`', 'yes']])).toBe(
    '| field | orq |\n| ----- | --- |\n| `id`  | yes |',
  );
});
