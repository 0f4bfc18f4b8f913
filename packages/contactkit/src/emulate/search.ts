import type { Contact } from '../contact.js';
import type { Contacts } from '../contacts.js';
import type { Operations } from '../operations.js';
import type { Emulation } from './emulated.js';

/** Search, as a page of the list without the contacts that do not match. */
export function search(contacts: Contacts): Emulation {
  const run: Operations['search'] = async (text, query, options) => {
    const needle = text.trim().toLowerCase();
    const page = await contacts.list(query, options);
    return { ...page, contacts: page.contacts.filter((contact) => textOf(contact).includes(needle)) };
  };
  return { cost: { requests: 1 }, run };
}

/** What is looked at, in lower case, with a line for each text. First and last name are found together as well. */
function textOf({ firstName, lastName, emails, phones, tags = [], ...contact }: Contact): string {
  const names = [contact.fullName, [firstName, lastName].filter(Boolean).join(' '), contact.username];
  const values = [...emails, ...phones].map(({ value }) => value);
  return [...names, contact.company, contact.externalId, ...values, ...tags].join('\n').toLowerCase();
}
