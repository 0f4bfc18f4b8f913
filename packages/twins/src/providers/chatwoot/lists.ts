import { jsonResponse, type Responder } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { World } from '../../state/context.js';
import type { Contact, Show } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';
import type { Store } from './store.js';

/** Makes the operations that answer with pages: list and search. */
export function listOperations(
  world: World<ChatwootQuirk>,
  { contacts, labels }: Store,
  show: Show,
): Readonly<Record<'contacts.list' | 'contacts.search', Responder>> {
  return {
    'contacts.list': ({ query }) => {
      const wanted = query['labels[]'];
      const rows =
        wanted === undefined
          ? contacts.listed()
          : contacts.listed().filter(hasLabel(labels, [wanted].flat()));
      const { start, sent } = readPage(query.page);
      const page = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE);
      const payload = page.map((contact) => show(contact, query));
      return jsonResponse({ meta: { count: rows.length, current_page: sent }, payload });
    },
    'contacts.search': ({ query }) => {
      const rows = contacts.slice(0).filter(hasText(textOf(query.q) ?? ''));
      const { start, sent } = readPage(query.page);
      const found = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE + 1);
      const payload = found.slice(0, PAGE_SIZE).map((contact) => show(contact, query));
      const has_more = found.length > PAGE_SIZE;
      return jsonResponse({ meta: { count: payload.length, current_page: sent, has_more }, payload });
    },
  };
}

function hasLabel(labels: Store['labels'], texts: readonly string[]): (contact: Contact) => boolean {
  const wanted = new Set(splitLabels(texts));
  return ({ id }) => labels.get(String(id))?.labels.some((label) => wanted.has(label)) ?? false;
}

/** Case counts in the identifier alone. */
function hasText(text: string): (contact: Contact) => boolean {
  const exact = text.trim();
  const lower = exact.toLowerCase();
  return ({ name, email, phone_number, identifier, additional_attributes: { company_name } }) =>
    Boolean(
      name?.toLowerCase().includes(lower) ||
        email?.includes(lower) ||
        phone_number?.includes(lower) ||
        String(company_name ?? '')
          .toLowerCase()
          .includes(lower) ||
        identifier?.includes(exact),
    );
}

type ReadValue = (contact: Contact) => string | number | null;

/** Cuts a page out of an order, as `slice` of an array does. */
type Slice = (start: number, end: number) => Contact[];

const VALUES: ReadonlyMap<string, ReadValue> = new Map<string, ReadValue>([
  ['name', ({ name }) => name?.toLowerCase() ?? null],
  ['email', ({ email }) => email],
  ['phone_number', ({ phone_number }) => phone_number],
  ['last_activity_at', ({ last_activity_at }) => last_activity_at ?? null],
  ['company', attribute('company_name')],
  ['company_name', attribute('company_name')],
  ['city', attribute('city')],
  ['country', attribute('country')],
]);

/** Members that the server leaves to the database, which puts nothing first in descending order. */
const PLAIN: ReadonlySet<string> = new Set(['email', 'phone_number']);

/**
 * Puts rows, which are in the order of creation, into the order that `sort` wants.
 *
 * By creation they are not even copied. Without a `sort` that is known, they begin anywhere and go around.
 */
export function orderContacts(
  rows: readonly Contact[],
  sort: string | undefined,
  world: World<ChatwootQuirk>,
): Slice {
  const member = sort?.replace(/^-/, '') ?? '';
  const isDescending = sort?.startsWith('-') ?? false;
  const size = rows.length;
  if (member === 'created_at')
    return (start, end) =>
      isDescending
        ? rows.slice(Math.max(0, size - end), Math.max(0, size - start)).reverse()
        : rows.slice(start, end);
  const read = VALUES.get(member);
  if (read) {
    const sorted = sortBy(rows, read, isDescending, isDescending && PLAIN.has(member));
    return (start, end) => sorted.slice(start, end);
  }
  const first = world.has('unstable-order') ? world.random.below(size) : 0;
  return (start, end) => {
    const [from, to] = [Math.min(first + start, first + size), Math.min(first + end, first + size)];
    return [...rows.slice(from, to), ...rows.slice(Math.max(0, from - size), Math.max(0, to - size))];
  };
}

function sortBy(
  rows: readonly Contact[],
  read: ReadValue,
  isDescending: boolean,
  isNothingFirst: boolean,
): Contact[] {
  const pairs = rows.map((row) => ({ row, value: read(row) }));
  const nothing = isNothingFirst ? -1 : 1;
  const bigger = isDescending ? -1 : 1;
  pairs.sort(({ value: one }, { value: other }) => {
    if (one === other) return 0;
    if (one === null) return nothing;
    if (other === null) return -nothing;
    return one > other ? bigger : -bigger;
  });
  return pairs.map(({ row }) => row);
}

function attribute(key: string): ReadValue {
  return ({ additional_attributes }) => {
    const value = additional_attributes[key];
    if (value === undefined || value === null) return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** How many contacts a page has. */
export const PAGE_SIZE = 15;

/** Where a page begins, and how the answer names it: as it was sent, or as the number 1. */
export function readPage(page: string | string[] | undefined): { start: number; sent: string | number } {
  const sent = textOf(page) ?? 1;
  const number = Math.max(1, Math.floor(Number(sent)) || 1);
  return { start: (number - 1) * PAGE_SIZE, sent };
}

/** The labels that a list of texts stands for: a comma splits, and what is empty or there already is dropped. */
export function splitLabels(texts: readonly string[]): string[] {
  const labels = texts.flatMap((text) => text.split(',')).map((label) => label.trim());
  return [...new Set(labels)].filter((label) => label !== '');
}
