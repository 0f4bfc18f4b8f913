/** How a text, number or boolean is named in a shape. */
type NameScalar = (value: unknown) => string;

/**
 * Returns what a value is made of, by place: kinds instead of values, so that two responses can be alike. Of a list, the shape of
 * its first item.
 *
 * @param nameScalar names what has no members; `typeof` unless told otherwise
 */
export function shapeOf(value: unknown, nameScalar: NameScalar = (scalar) => typeof scalar): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shapeOf(item, nameScalar));
  if (value === null) return 'null';
  if (typeof value !== 'object') return nameScalar(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, shapeOf(member, nameScalar)]),
  );
}

/** Names numbers and texts alike: a provider may write a number as text, and the schema says which one is allowed. */
export function textOrNumber(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? 'scalar' : typeof value;
}
