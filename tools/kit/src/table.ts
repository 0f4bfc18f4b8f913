type Rows = readonly (readonly string[])[];

/**
 * Formats rows as columns of text, two spaces apart.
 *
 * @param options.numeric aligns every column but the first one to the right
 */
export function formatColumns(rows: Rows, { numeric = false }: { numeric?: boolean } = {}): string {
  const widths = widthsOf(rows);
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return numeric && column > 0 ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** Formats rows as a table of Markdown whose columns are aligned in the source, too. */
export function formatMarkdownTable(head: readonly string[], rows: Rows): string {
  const widths = widthsOf([head, ...rows]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function widthsOf(rows: Rows): number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
}
