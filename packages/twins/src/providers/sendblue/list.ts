import type { Call } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { Table } from '../../state/table.js';
import type { Contact } from './contact.js';

const DEFAULT_LIMIT = 100;

/** What can be sorted by, beside the time of creation. */
const SORTED_BY = new Map<string | undefined, (contact: Contact) => string>([
  ['firstName', ({ first_name = '' }) => first_name],
  ['lastName', ({ last_name = '' }) => last_name],
  ['phone', ({ phone }) => phone],
]);

/**
 * Cuts a page out of all contacts, or of those that the filters let pass.
 *
 * Contacts of equal names stand in the order of their creation; one without a name stands before all names.
 */
export function listContacts(
  contacts: Table<Contact>,
  query: Call['query'],
  phoneOf: (cid: string) => string | undefined,
): readonly Contact[] {
  const start = Number(query.offset ?? 0);
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  const end = start + limit;
  const found = filtered(contacts, query, phoneOf);
  if (found) return found.slice(start, end);
  const ascending = textOf(query.order_direction) === 'asc';
  const key = SORTED_BY.get(textOf(query.order_by));
  if (!key) return ascending ? contacts.slice(start, end) : contacts.newest(start, limit);
  const sorted = contacts.slice(0).sort((one, other) => compare(key(one), key(other)));
  return (ascending ? sorted : sorted.reverse()).slice(start, end);
}

/** What the filters let pass, one contact at most; `undefined` without filters. */
function filtered(
  contacts: Table<Contact>,
  query: Call['query'],
  phoneOf: (cid: string) => string | undefined,
): Contact[] | undefined {
  const phone = textOf(query.phone_number);
  const cid = textOf(query.cid);
  if (phone === undefined && cid === undefined) return undefined;
  const wanted = cid === undefined ? phone : phoneOf(cid);
  const contact = wanted === undefined ? undefined : contacts.get(wanted);
  return contact && (phone ?? wanted) === wanted ? [contact] : [];
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
