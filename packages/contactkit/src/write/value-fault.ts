import { type ContactField, contactFields } from '../contact.js';
import type { WriteOperation } from '../field-table.js';
import { isTexts } from '../is-texts.js';
import { attributeFault } from './attribute-fault.js';

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
