/**
 * Reads contacts from a text: a JSON array, or one JSON object a line.
 *
 * @param name where the text comes from, for messages
 * @throws {TypeError} with the line that is wrong
 */
export function parseRecords(text: string, name: string): unknown[] {
  // A byte order mark counts as a space here.
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    const records: unknown = parse(trimmed, name);
    if (Array.isArray(records)) return records;
  }
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parse(line, `line ${number} of ${name}`));
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${place} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
