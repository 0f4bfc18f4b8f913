import type { World } from '../memory/world.js';
import type { Contact } from './contact.js';
import type { ChatwootQuirk } from './quirks.js';

type ReadValue = (contact: Contact) => string | number | null;

/** Cuts a page out of an order, as `slice` of an array does. */
export type Slice = (start: number, end: number) => Contact[];

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
