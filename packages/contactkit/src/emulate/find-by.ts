import type { Contact } from '../contact.js';
import type { Contacts } from '../contacts.js';
import type { FindOperations } from '../operations.js';
import type { ContactsProvider } from '../provider.js';
import type { Emulation, UpsertKey } from './emulated.js';
import { hasKey } from './has-key.js';
import { keyFields } from './key-fields.js';

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
