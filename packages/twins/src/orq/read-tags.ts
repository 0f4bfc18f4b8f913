/** A text in Python's notation, in single or double quotes. */
const PYTHON_TEXT = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs;

/**
 * Reads the tags to filter by from the query: `tags=a,b`, `tags=a&tags=b`, and `tags=['a', 'b']` if wanted.
 *
 * No tags at all restrict nothing.
 */
export function readTags(value: string | readonly string[] = [], readsPython: boolean): ReadonlySet<string> {
  const texts = typeof value === 'string' ? [value] : value;
  const tags = texts.flatMap((text) =>
    readsPython && /^\[.*\]$/s.test(text) ? readPythonList(text) : text.split(','),
  );
  return new Set(tags.filter((tag) => tag !== ''));
}

function readPythonList(text: string): string[] {
  return [...text.matchAll(PYTHON_TEXT)].map(([, single, double]) =>
    (single ?? double ?? '').replaceAll(/\\(.)/gs, '$1'),
  );
}
