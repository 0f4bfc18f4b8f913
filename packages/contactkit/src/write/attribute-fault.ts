/**
 * What is wrong with attributes that JSON would change or lose: functions, `NaN`, `Map`, class instances, a list in place of
 * names and values. A `Date` is text in JSON: pass `date.toISOString()`. Members that are `undefined` are left out.
 *
 * @returns a sentence that names the attribute, or `undefined` when nothing is wrong
 */
export function attributeFault(attributes: unknown): string | undefined {
  if (attributes === undefined || attributes === null) return undefined;
  if (!isPlainObject(attributes)) return "'attributes' takes an object of names and values.";
  if (!isTree(attributes)) return "'attributes' leads back to itself: pass plain names and values.";
  const lost = Object.entries(attributes).find(([, value]) => value !== undefined && !isJson(value));
  return lost && `'attributes.${lost[0]}' is no JSON value: pass text, a number, a list or a plain object.`;
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    isPlainObject(value) && Object.values(value).every((member) => member === undefined || isJson(member))
  );
}

/** Whether it ends: what leads back to itself has no JSON. */
function isTree(value: object, above: readonly object[] = []): boolean {
  const path = [...above, value];
  return Object.values(value).every(
    (member: unknown) =>
      typeof member !== 'object' || member === null || (!path.includes(member) && isTree(member, path)),
  );
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
