import type { Contact } from './contact.js';

/** A condition that the server refuses, in its own words. */
export class FilterError extends Error {}

/** The refusal of an attribute that nobody knows. */
export function invalidAttribute(key: string, known: Iterable<string>): FilterError {
  return new FilterError(
    `Invalid attribute key - [${key}]. The key should be one of [${[...known].join(',')}] or a custom attribute defined in the account.`,
  );
}

/** The refusal of a comparison that an attribute does not allow. */
export function invalidOperator(key: string, allowed: readonly string[]): FilterError {
  return new FilterError(`Invalid operator. The allowed operators for ${key} are [${allowed.join(',')}].`);
}

/** The refusal of values that cannot be compared with, or are not there. */
export function invalidValue(key: string): FilterError {
  return new FilterError(`Invalid value. The values provided for ${key} are invalid`);
}

/** The refusal of conditions that are not joined. */
export function invalidQueryOperator(): FilterError {
  return new FilterError('Query operator must be either "AND" or "OR".');
}

/** The body of `contacts.filter`. */
export interface Filter {
  readonly payload: readonly Condition[];
}

/** A condition on one attribute. */
export interface Condition {
  readonly attribute_key: string;
  readonly filter_operator: Operator;
  readonly values?: readonly Value[];
  /** How it is joined with the next condition. */
  readonly query_operator?: string | null;
}

/** How an attribute is compared. */
type Operator =
  | 'equal_to'
  | 'not_equal_to'
  | 'contains'
  | 'does_not_contain'
  | 'is_present'
  | 'is_not_present'
  | 'is_greater_than'
  | 'is_less_than'
  | 'days_before'
  | 'starts_with';

/** What an attribute is compared with. */
type Value = string | number | boolean;

/** Whether a contact meets a condition. */
export type Test = (contact: Contact) => boolean;

/** What a text is compared with, and how. */
interface TextComparison {
  read(contact: Contact): string | null;
  readonly operator: Operator;
  /** What to be equal to, or above, or below. */
  readonly wanted: string;
  /** What to contain: any of them. */
  readonly parts: readonly string[];
  /** Whether a contact without the text counts as one with another text. */
  readonly lacksDiffer: boolean;
}

/**
 * Makes the test that compares a text, in any case.
 *
 * As in the database, nothing is true of a text that is not there, not even that it is not equal, unless `lacksDiffer`.
 */
export function compareText({ read, operator, wanted, parts, lacksDiffer }: TextComparison): Test {
  const low = wanted.toLowerCase();
  const lowParts = parts.map((part) => part.trim().toLowerCase());
  const contains = (text: string) => lowParts.some((part) => text.includes(part));
  const holds: Record<Operator, (text: string) => boolean> = {
    equal_to: (text) => text === low,
    not_equal_to: (text) => text !== low,
    contains,
    does_not_contain: (text) => !contains(text),
    is_present: () => true,
    is_not_present: () => false,
    is_greater_than: (text) => isBelow(low, text),
    is_less_than: (text) => isBelow(text, low),
    days_before: (text) => isBelow(text, low),
    // The server knows the word, and compares the whole value.
    starts_with: (text) => text === low,
  };
  const ofNothing = operator === 'is_not_present' || (operator === 'not_equal_to' && lacksDiffer);
  return (contact) => {
    const text = read(contact);
    return text === null ? ofNothing : holds[operator](text.toLowerCase());
  };
}

/** Numbers by their size; days and other texts by their characters. */
function isBelow(one: string, other: string): boolean {
  const [first, second] = [Number(one), Number(other)];
  return Number.isNaN(first) || Number.isNaN(second) ? one < other : first < second;
}

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 998;

/**
 * Reads a day, as ISO 8601 writes it.
 *
 * @throws {FilterError} when it is none
 */
export function readDay(key: string, value: Value | undefined): string {
  const text = String(value);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || dayOf(time) !== text) throw invalidValue(key);
  return text;
}

/**
 * The day that is so many days before today.
 *
 * @throws {FilterError} when that is no number of days
 */
export function readDaysBefore(key: string, value: Value | undefined, now: number): string {
  const days = typeof value === 'boolean' ? Number.NaN : Number(value);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw invalidValue(key);
  return dayOf(now - days * MS_PER_DAY);
}

/** An attribute that every contact can have. */
interface StandardAttribute {
  readonly kind: 'text' | 'labels' | 'day';
  /** In the order in which a refusal names them. */
  readonly operators: readonly Operator[];
  /** Its value as text, for a day that of ISO 8601; `null` when the contact has none. */
  read(contact: Contact): string | null;
}

const EQUALITY: readonly Operator[] = ['equal_to', 'not_equal_to'];
const TEXT: readonly Operator[] = [...EQUALITY, 'contains', 'does_not_contain'];
const PRESENCE: readonly Operator[] = [...EQUALITY, 'is_present', 'is_not_present'];
const DAY: readonly Operator[] = ['is_greater_than', 'is_less_than', 'days_before'];

/** What can be filtered by beside custom attributes, in the order in which a refusal names them. */
export const STANDARD_ATTRIBUTES: ReadonlyMap<string, StandardAttribute> = new Map<string, StandardAttribute>(
  [
    ['name', text(TEXT, ({ name }) => name)],
    ['phone_number', text([...TEXT, 'starts_with'], ({ phone_number }) => phone_number)],
    ['email', text(TEXT, ({ email }) => email)],
    ['identifier', text(EQUALITY, ({ identifier }) => identifier)],
    ['country_code', text(EQUALITY, additional('country_code'))],
    ['city', text(TEXT, additional('city'))],
    // The name of the company is stored as `company_name`, and the server looks here all the same.
    ['company', text(TEXT, additional('company'))],
    ['labels', { kind: 'labels', operators: PRESENCE, read: () => null }],
    ['created_at', day(({ created_at }) => created_at)],
    ['last_activity_at', day(({ last_activity_at }) => last_activity_at)],
    ['blocked', text(EQUALITY, ({ blocked }) => String(blocked))],
  ],
);

/** An attribute of a free object as the text that the database makes of it. */
export function attributeText(attributes: Contact['custom_attributes'], key: string): string | null {
  const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The day of a time in milliseconds since 1970, in UTC. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function text(operators: readonly Operator[], read: StandardAttribute['read']): StandardAttribute {
  return { kind: 'text', operators, read };
}

function day(read: (contact: Contact) => number | undefined): StandardAttribute {
  return {
    kind: 'day',
    operators: DAY,
    read(contact) {
      const seconds = read(contact);
      return seconds === undefined ? null : dayOf(seconds * 1000);
    },
  };
}

function additional(key: string): StandardAttribute['read'] {
  return ({ additional_attributes }) => attributeText(additional_attributes, key);
}
