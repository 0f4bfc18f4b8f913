import { blankToNull } from './blank-to-null.js';
import type { Attributes, Contact } from './contact.js';

/** The base contact after a merge: what it has wins, what it lacks comes from the other one. */
export function mergeContacts(base: Contact, mergee: Contact): Contact {
  const pick = (member: 'email' | 'phone_number' | 'identifier') => base[member] ?? mergee[member];
  return {
    ...base,
    name: blankToNull(base.name) ?? blankToNull(mergee.name) ?? base.name,
    email: pick('email'),
    phone_number: pick('phone_number'),
    identifier: pick('identifier'),
    additional_attributes: fill(base.additional_attributes, mergee.additional_attributes),
    custom_attributes: fill(base.custom_attributes, mergee.custom_attributes),
    contact_inboxes: [...base.contact_inboxes, ...mergee.contact_inboxes],
  };
}

/** Attributes with those of others where they have none, in depth; arrays are values like any other. */
function fill(attributes: Attributes, others: Attributes): Attributes {
  const filled = Object.entries(attributes).map(([key, value]) => {
    const other = Object.hasOwn(others, key) ? others[key] : undefined;
    return [key, isAttributes(value) && isAttributes(other) ? fill(value, other) : value];
  });
  return { ...others, ...Object.fromEntries(filled) };
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
