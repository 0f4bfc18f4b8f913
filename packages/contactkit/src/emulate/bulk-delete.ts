import type { Contacts } from '../contacts.js';
import type { BulkOperations } from '../operations.js';
import type { ContactsProvider } from '../provider.js';
import type { Pace } from './create-pace.js';
import type { Emulation } from './emulated.js';
import { oneByOne } from './one-by-one.js';

/** Deleting many, one after the other. */
export function bulkDelete(contacts: Contacts, _: ContactsProvider, turn: Pace): Emulation {
  const run: BulkOperations['delete'] = (ids, options) =>
    oneByOne(ids, options?.signal, turn, (id) => async () => {
      await contacts.delete(id, options);
      return { outcome: 'deleted' };
    });
  return { cost: { requests: 0, perItem: 1 }, run };
}
