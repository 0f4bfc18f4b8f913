/**
 * Reads a whole number from a query.
 *
 * @param otherwise what counts when it is not there
 * @throws {TypeError} when it is no whole number; the message names it
 */
export function readNumber(
  query: Readonly<Record<string, string | string[]>>,
  name: string,
  otherwise: number,
): number {
  const text = query[name];
  if (text === undefined) return otherwise;
  if (typeof text === 'string' && /^\d+$/.test(text)) return Number(text);
  throw new TypeError(`'${name}' must be a whole number, not '${text}'.`);
}
