import { ArgumentError } from '@contactkit/runtime';

/**
 * Refuses attributes that JSON would change or lose: functions, `NaN`, `Map`, class instances, a list in place of names
 * and values. A `Date` is text in JSON: pass `date.toISOString()`. Members that are `undefined` are left out.
 *
 * @throws {ArgumentError} naming the attribute
 */
export function checkAttributes(attributes: unknown): void {
  if (attributes === undefined || attributes === null) return;
  if (!isPlainObject(attributes))
    throw new ArgumentError("'attributes' takes an object of names and values.");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || isJson(value)) continue;
    throw new ArgumentError(
      `'attributes.${name}' is no JSON value: pass text, a number, a list or a plain object.`,
    );
  }
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    isPlainObject(value) && Object.values(value).every((member) => member === undefined || isJson(member))
  );
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
