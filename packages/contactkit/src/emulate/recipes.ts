import { hasKey, keyFields, type UpsertKey } from '../compare.js';
import type { Contacts } from '../contract/contacts.js';
import type { BulkOperations, FindOperations, Operations, TagOperations } from '../contract/operations.js';
import type { ContactsProvider } from '../contract/provider.js';
import type { Contact } from '../model/contact.js';
import { planWrite } from '../write/plan.js';
import { oneByOne, type Pace } from './sequence.js';
import type { Emulation } from './types.js';

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

/** Count, by reading the whole list. */
export function count(contacts: Contacts): Emulation {
  const run: Operations['count'] = async (options) => {
    let total = 0;
    for await (const page of contacts.pages({}, options)) total += page.contacts.length;
    return total;
  };
  return { cost: { requests: 0, perPage: 1 }, run };
}

/** Finding contacts by a key, by reading the whole list: another contact may have the same. */
export function findBy(key: UpsertKey) {
  return (contacts: Contacts, { fields }: ContactsProvider): Emulation | undefined => {
    if (fields[keyFields[key]]?.read === undefined) return undefined;
    const run: FindOperations[UpsertKey] = async (value, options) => {
      const found: Contact[] = [];
      for await (const contact of contacts.iterate({}, options)) {
        if (hasKey(contact, key, value)) found.push(contact);
      }
      return found;
    };
    return { cost: { requests: 0, perPage: 1 }, run };
  };
}

/** Adding or removing tags: reads them, and sets them when they differ. */
export function changeTags(change: (tags: readonly string[], given: readonly string[]) => string[]) {
  return (contacts: Contacts): Emulation | undefined => {
    if (!contacts.supports('tags.list') || !contacts.supports('tags.set')) return undefined;
    const { tags } = contacts;
    const run: TagOperations['add'] = async (id, given, options) => {
      const before = await tags.list(id, options);
      const after = [...new Set(change(before, given))];
      const isSame = after.length === before.length && after.every((tag, index) => tag === before[index]);
      return isSame ? before : tags.set(id, after, options);
    };
    return { cost: { requests: 2 }, run };
  };
}

/** Creating many, one after the other. */
export function bulkCreate(contacts: Contacts, provider: ContactsProvider, turn: Pace): Emulation {
  const run: BulkOperations['create'] = (items, options) =>
    oneByOne(items, options?.signal, turn, (item) => {
      planWrite(provider, 'create', item, options?.lossy);
      return async () => ({ outcome: 'created', contact: await contacts.create(item, options) });
    });
  return { cost: { requests: 0, perItem: 1 }, run };
}

/** Deleting many, one after the other. */
export function bulkDelete(contacts: Contacts, _: ContactsProvider, turn: Pace): Emulation {
  const run: BulkOperations['delete'] = (ids, options) =>
    oneByOne(ids, options?.signal, turn, (id) => async () => {
      await contacts.delete(id, options);
      return { outcome: 'deleted' };
    });
  return { cost: { requests: 0, perItem: 1 }, run };
}
