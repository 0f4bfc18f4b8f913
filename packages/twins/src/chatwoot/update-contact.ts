import { checkSize } from '../memory/check-size.js';
import { blankToNull } from './blank-to-null.js';
import type { Contact, ContactChanges } from './contact.js';

/** A contact with changes: absent members stay, attributes are merged at the top level. */
export function updateContact(contact: Contact, changes: ContactChanges): Contact {
  const { name, email, phone_number, identifier, blocked } = changes;
  return checkSize({
    ...contact,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email: blankToNull(email?.toLowerCase()) }),
    ...(phone_number !== undefined && { phone_number: blankToNull(phone_number) }),
    ...(identifier !== undefined && { identifier: blankToNull(identifier) }),
    ...(blocked !== undefined && { blocked }),
    additional_attributes: { ...contact.additional_attributes, ...changes.additional_attributes },
    custom_attributes: { ...contact.custom_attributes, ...changes.custom_attributes },
  });
}
