import type { Contact } from '../contact.js';
import type { Operator } from './condition.js';

/** An attribute that every contact can have. */
export interface StandardAttribute {
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
export function dayOf(time: number): string {
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
