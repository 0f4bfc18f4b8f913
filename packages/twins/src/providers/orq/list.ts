import type { Page, PageWish, Table } from '../../state/table.js';
import type { Contact } from './contact.js';

type Contacts = Table<Contact, 'external_id'>;

/**
 * Cuts a page out of the contacts, newest first, or out of those that are wanted.
 *
 * A cursor need not be the id of a contact: ids are in the order of creation, so that it has a place among them. Of
 * two cursors, `after` counts. Without a filter, only the page is copied.
 */
export function listContacts(
  contacts: Contacts,
  { limit, after, before }: PageWish,
  isWanted?: (contact: Contact) => boolean,
): Page<Contact> {
  if (after === undefined && before !== undefined) {
    const start = firstAt(contacts, before, (id) => id > before);
    const rows = isWanted ? contacts.slice(start).filter(isWanted) : contacts.slice(start, start + limit + 1);
    return { rows: rows.slice(0, limit).reverse(), hasMore: rows.length > limit };
  }
  const end = after === undefined ? contacts.size : firstAt(contacts, after, (id) => id >= after);
  const start = Math.max(0, end - limit - 1);
  const rows = isWanted ? contacts.slice(0, end).filter(isWanted) : contacts.slice(start, end);
  return { rows: rows.slice(-limit).reverse(), hasMore: rows.length > limit };
}

/** Index of the first contact whose id passes, which all later ones do too. */
function firstAt(contacts: Contacts, cursor: string, passes: (id: string) => boolean): number {
  const position = contacts.position(cursor);
  if (position >= 0) return passes(cursor) ? position : position + 1;
  let [low, high] = [0, contacts.size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [contact] = contacts.slice(middle, middle + 1);
    if (contact && passes(contact._id)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A text in Python's notation, in single or double quotes. */
const PYTHON_TEXT = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs;

/**
 * Reads the tags to filter by from the query: `tags=a,b`, `tags=a&tags=b`, and `tags=['a', 'b']` if wanted.
 *
 * No tags at all restrict nothing.
 */
export function readTags(value: string | readonly string[] = [], readsPython: boolean): ReadonlySet<string> {
  const texts = typeof value === 'string' ? [value] : value;
  const tags = texts.flatMap((text) =>
    readsPython && /^\[.*\]$/s.test(text) ? readPythonList(text) : text.split(','),
  );
  return new Set(tags.filter((tag) => tag !== ''));
}

function readPythonList(text: string): string[] {
  return [...text.matchAll(PYTHON_TEXT)].map(([, single, double]) =>
    (single ?? double ?? '').replaceAll(/\\(.)/gs, '$1'),
  );
}
