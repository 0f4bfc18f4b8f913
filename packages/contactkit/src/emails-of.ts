import type { ContactEmail } from './contact.js';

/** A provider's single address as the list of the model: empty when there is none. */
export function emailsOf(value: string | null | undefined): ContactEmail[] {
  return value ? [{ value }] : [];
}
