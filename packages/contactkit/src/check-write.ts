import { ArgumentError, UnsupportedError } from '@contactkit/runtime';
import { checkAttributes } from './check-attributes.js';
import type { ContactCreate, ContactField, ContactUpdate } from './contact.js';

/** Which fields a provider takes, and how. One table an adapter. */
export interface WritableFields {
  /** Name of the provider, for errors. */
  provider: string;
  /** Stored by `create`. */
  create: readonly ContactField[];
  /** Without these there is no contact. */
  required: readonly ContactField[];
  /** Stored by `update`. */
  update: readonly ContactField[];
  /** Cleared by `update` with `null`, or `[]` for emails and phones. */
  clear: readonly ContactField[];
  /** What to do instead, as a sentence, for a field that is not taken. */
  advice?: Partial<Record<ContactField, string>>;
}

/**
 * Refuses what `create` could not store, before any request.
 *
 * @throws {UnsupportedError} naming the field that the provider has no place for
 * @throws {ArgumentError} naming the field that is missing, `null`, a list with an empty entry, or no JSON
 */
export function checkCreate(fields: WritableFields, contact: ContactCreate): void {
  checkFields(fields, 'create', contact);
  for (const [field, value] of Object.entries(contact)) {
    if (value === null) throw new ArgumentError(`'${field}' is null: leave it out to create without it.`);
  }
  for (const field of fields.required) {
    if (isEmpty(contact[field])) {
      throw new ArgumentError(`${fields.provider} needs '${field}' to create a contact.`);
    }
  }
}

/**
 * Refuses what `update` could not store or clear, before any request.
 *
 * @throws {UnsupportedError} naming the field
 * @throws {ArgumentError} naming the list with an empty entry, or the attribute that is no JSON
 */
export function checkUpdate(fields: WritableFields, changes: ContactUpdate): void {
  checkFields(fields, 'update', changes);
  for (const field of fields.update) {
    if (isClearing(field, changes[field]) && !fields.clear.includes(field)) {
      throw new UnsupportedError({
        provider: fields.provider,
        operation: 'update',
        field,
        advice: 'It can be changed, not cleared.',
      });
    }
  }
}

function checkFields(fields: WritableFields, operation: 'create' | 'update', values: ContactUpdate): void {
  const known: readonly string[] = fields[operation];
  const { provider, advice = {} } = fields;
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined || known.includes(field)) continue;
    const sentence = Object.entries(advice).find(([name]) => name === field)?.[1];
    throw new UnsupportedError({ provider, operation, field, ...(sentence && { advice: sentence }) });
  }
  checkAttributes(values.attributes);
  for (const field of ['emails', 'phones'] as const) {
    if (lengthOf(field, values[field]) < 2) continue;
    throw new UnsupportedError({ provider, operation, field, advice: 'It stores one; pass one.' });
  }
}

/** Number of entries. An entry without text would be taken for none, and clear the field. */
function lengthOf(field: string, list: unknown): number {
  if (list === undefined || list === null) return 0;
  if (Array.isArray(list) && list.every(hasText)) return list.length;
  throw new ArgumentError(`'${field}' takes a list, and each entry of it a text that is not empty.`);
}

function hasText(entry: unknown): boolean {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;
  return typeof value === 'string' && value !== '';
}

function isClearing(field: ContactField, value: unknown): boolean {
  const isSingle = field === 'emails' || field === 'phones';
  return value === null || (isSingle && isEmptyList(value));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
