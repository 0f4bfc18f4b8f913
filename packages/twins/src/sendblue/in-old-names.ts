import type { Contact } from './contact.js';
import { OLD_NAMES } from './old-names.js';

const NAMES = new Map<string, string>(Object.entries({ ...OLD_NAMES, custom_variables: 'customVariables' }));

/** Writes a contact as the guide shows it, in camel case. */
export function inOldNames(contact: Contact): object {
  return Object.fromEntries(Object.entries(contact).map(([name, value]) => [NAMES.get(name) ?? name, value]));
}
