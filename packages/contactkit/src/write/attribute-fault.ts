/**
 * What is wrong with attributes that JSON would change or lose: functions, `NaN`, `Map`, class instances, what leads back to
 * itself, a list in place of names and values. A `Date` is text in JSON: pass `date.toISOString()`. Members that are
 * `undefined` are left out.
 *
 * @returns a sentence that names the attribute, or `undefined` when nothing is wrong
 */
export function attributeFault(attributes: unknown): string | undefined {
  if (attributes === undefined || attributes === null) return undefined;
  if (!isPlainObject(attributes)) return "'attributes' takes an object of names and values.";
  const lost = Object.entries(attributes).find(([, value]) => !isJson(value, [attributes]));
  return lost && `'attributes.${lost[0]}' is no JSON value: pass text, a number, a list or a plain object.`;
}

/** Whether a member is kept by JSON. `above` is what it is in: what leads back to itself has no JSON. */
function isJson(value: unknown, above: readonly unknown[]): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === undefined) return !Array.isArray(above.at(-1));
  const isTree = (Array.isArray(value) || isPlainObject(value)) && !above.includes(value);
  return isTree && Object.values(value).every((member) => isJson(member, [...above, value]));
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
