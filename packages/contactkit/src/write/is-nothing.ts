/** `null`, a list without entries, and attributes without names: there is nothing to keep. */
export function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}
