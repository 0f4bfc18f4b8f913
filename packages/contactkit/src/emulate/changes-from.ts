import { type Contact, type ContactField, type ContactUpdate, isContactField } from '../contact.js';
import type { FieldTable } from '../field-table.js';
import { isSame } from './is-same.js';

/** The values that differ from those that a contact has. Attributes differ when writing them would change any. */
export function changesFrom(contact: Contact, values: ContactUpdate, fields: FieldTable): ContactUpdate {
  const changes: ContactUpdate = { ...values };
  for (const field of Object.keys(values)) {
    if (!isContactField(field)) continue;
    if (values[field] === undefined) delete changes[field];
    else if (field === 'attributes') {
      const kept = fields.attributes?.replaces ? {} : contact.attributes;
      if (isSame({ ...kept, ...values.attributes }, { ...contact.attributes })) delete changes.attributes;
    } else if (isSame(plain(field, values[field]), plain(field, contact[field]))) delete changes[field];
  }
  return changes;
}

/** Emails and phones as texts, emails in lower case: they are the same address. */
function plain(field: ContactField, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    const text = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;
    return field === 'emails' && typeof text === 'string' ? text.toLowerCase() : text;
  });
}
