import type { ContactPhone } from './contact.js';

const E164 = /^\+[1-9]\d{1,14}$/;

/** A provider's single number as the list of the model, with its E.164 form when it is written so. */
export function phonesOf(value: string | null | undefined): ContactPhone[] {
  return value ? [{ value, e164: E164.test(value) ? value : undefined }] : [];
}
