/**
 * Puts values in place of `{{name}}`; values may have places themselves. A line that is left empty by it is taken out.
 *
 * @throws when a place has no value
 */
export function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  const filled = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The template has the place '${name}', which nobody fills.`);
    return fillIn(value, values);
  };
  return text
    .replace(/^[ \t]*\{\{([\w.]+)\}\}\n/gm, (line, name: string) => (filled(name) === '' ? '' : line))
    .replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => filled(name));
}
