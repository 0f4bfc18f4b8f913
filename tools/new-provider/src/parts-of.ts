const HEADING = /^=== (\w+)\n/m;

/** The parts of a file of `variants/`, by name: a line `=== name`, and the text below it, up to the next one. */
export function partsOf(text: string): Map<string, string> {
  const [, ...cut] = text.split(HEADING);
  const parts = new Map<string, string>();
  for (let index = 0; index < cut.length; index += 2)
    parts.set(cut[index] ?? '', (cut[index + 1] ?? '').replace(/\n$/, ''));
  return parts;
}
