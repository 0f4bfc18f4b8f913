import type { Contact } from '../contact.js';
import type { UpsertKey } from './emulated.js';

/** Whether a contact has a key: as a whole, emails without regard to upper and lower case. */
export function hasKey(contact: Contact, key: UpsertKey, value: string): boolean {
  if (key === 'externalId') return contact.externalId === value;
  if (key === 'phone') return contact.phones.some((phone) => phone.value === value);
  return contact.emails.some((email) => email.value.toLowerCase() === value.toLowerCase());
}
