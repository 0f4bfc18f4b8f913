import type { Table } from '../memory/table.js';
import type { Contact } from './contact.js';
import type { UniqueMember } from './create-store.js';

/** The body of a refusal because of values of the contact. */
export interface InvalidValues {
  readonly message: string;
  readonly attributes: readonly string[];
}

const LABELS = { email: 'Email', identifier: 'Identifier', phone_number: 'Phone number' } as const;
/** In the order in which the server checks them. */
const UNIQUE: readonly UniqueMember[] = ['email', 'identifier', 'phone_number'];
const E164 = /^\+[1-9]\d{1,14}$/;

/** What is wrong with a contact that is to be stored, or `undefined`. The whole contact is checked, changed or not. */
export function invalidValues(
  contacts: Table<Contact, UniqueMember>,
  contact: Contact,
): InvalidValues | undefined {
  const wrong = UNIQUE.flatMap((member) => {
    const value = contact[member];
    const holder = value === null ? undefined : contacts.find(member, value);
    const isTaken = holder !== undefined && holder.id !== contact.id;
    return isTaken ? [{ member, message: `${LABELS[member]} has already been taken` }] : [];
  });
  if (contact.phone_number !== null && !E164.test(contact.phone_number))
    wrong.push({ member: 'phone_number', message: 'Phone number should be in e164 format' });
  if (wrong.length === 0) return undefined;
  return {
    message: wrong.map(({ message }) => message).join(', '),
    attributes: [...new Set(wrong.map(({ member }) => member))],
  };
}
