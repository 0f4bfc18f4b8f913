import type { Contacts } from '../contacts.js';
import type { Operations } from '../operations.js';
import type { Emulation } from './emulated.js';

/** Count, by reading the whole list. */
export function count(contacts: Contacts): Emulation {
  const run: Operations['count'] = async (options) => {
    let total = 0;
    for await (const page of contacts.pages({}, options)) total += page.contacts.length;
    return total;
  };
  return { cost: { requests: 0, perPage: 1 }, run };
}
