import type { Contacts } from '../contacts.js';
import type { BulkOperations } from '../operations.js';
import type { ContactsProvider } from '../provider.js';
import { planWrite } from '../write/plan-write.js';
import type { Pace } from './create-pace.js';
import type { Emulation } from './emulated.js';
import { oneByOne } from './one-by-one.js';

/** Creating many, one after the other. */
export function bulkCreate(contacts: Contacts, provider: ContactsProvider, turn: Pace): Emulation {
  const run: BulkOperations['create'] = (items, options) =>
    oneByOne(items, options?.signal, turn, (item) => {
      planWrite(provider, 'create', item, options?.lossy);
      return async () => ({ outcome: 'created', contact: await contacts.create(item, options) });
    });
  return { cost: { requests: 0, perItem: 1 }, run };
}
