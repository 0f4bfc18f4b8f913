import {
  type Contact,
  type ContactCreate,
  type ContactField,
  type ContactUpdate,
  isContactField,
  type MappingReport,
} from './model/contact.js';
import type { FieldTable } from './model/field-table.js';

/** What tells whether a contact is there already. */
export type UpsertKey = 'externalId' | 'phone' | 'email';

/** The field of the model that holds each key. */
export const keyFields = {
  externalId: 'externalId',
  phone: 'phones',
  email: 'emails',
} as const satisfies Record<UpsertKey, string>;

/** Whether a contact has a key: as a whole, emails without regard to upper and lower case. */
export function hasKey(contact: Contact, key: UpsertKey, value: string): boolean {
  if (key === 'externalId') return contact.externalId === value;
  if (key === 'phone') return contact.phones.some((phone) => phone.value === value);
  return contact.emails.some((email) => email.value.toLowerCase() === value.toLowerCase());
}

/** The values that are stored as they are, and so read back as they are. */
export function exactOf(values: ContactUpdate, mapping: MappingReport): ContactCreate {
  return Object.fromEntries(Object.entries(values).filter(([field]) => mapping[field]?.outcome === 'exact'));
}

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

/** Whether two JSON values are the same, whatever the order of their members; `undefined` is as good as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const members = new Map(Object.entries(one));
  const others = new Map(Object.entries(other));
  const names = [...members.keys(), ...others.keys()];
  return names.every((name) => isSame(members.get(name), others.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
