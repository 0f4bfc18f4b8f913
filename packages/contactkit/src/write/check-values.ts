import { type ContactField, contactFields } from '../model/contact.js';
import type { WriteOperation } from '../model/field-table.js';

/**
 * What is wrong with the value of a field, at any provider.
 *
 * @returns a sentence that names the field, or `undefined` when nothing is wrong
 */
export function valueFault(
  operation: WriteOperation,
  field: ContactField,
  value: unknown,
): string | undefined {
  if (value === null && operation !== 'update')
    return `'${field}' is null: leave it out to create without it.`;
  const kind = contactFields[field];
  if (kind === 'values') return attributeFault(value);
  if (value === null) return undefined;
  if (kind === 'text' && typeof value !== 'string') return `'${field}' takes a text.`;
  if (kind === 'flag' && typeof value !== 'boolean') return `'${field}' takes true or false.`;
  if (kind === 'texts' && !isTexts(value)) return `'${field}' takes a list of texts.`;
  if (kind !== 'entries') return undefined;
  // An entry without text would be taken for none, and clear the field.
  if (Array.isArray(value) && value.every(hasText)) return undefined;
  return `'${field}' takes a list, and each entry of it a text that is not empty.`;
}

function hasText(entry: unknown): boolean {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;
  return typeof value === 'string' && value !== '';
}

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

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Returns whether there is nothing to keep: `null`, a list without entries, or attributes without names. */
export function isEmptyValue(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}
