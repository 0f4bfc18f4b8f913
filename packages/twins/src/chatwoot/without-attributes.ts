import type { Contact } from './contact.js';

/** A contact without some custom attributes; keys that it does not have are passed over. */
export function withoutAttributes(contact: Contact, keys: readonly string[]): Contact {
  const kept = Object.entries(contact.custom_attributes).filter(([key]) => !keys.includes(key));
  return { ...contact, custom_attributes: Object.fromEntries(kept) };
}
