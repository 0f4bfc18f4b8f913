/**
 * What a value is made of, by place: kinds instead of values, so that two answers can be alike. Of a list, that of its first
 * item. Numbers and texts are one kind: a provider may write a number as text, and what is allowed the schema says.
 */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value === 'string' || typeof value === 'number') return 'scalar';
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]));
}
