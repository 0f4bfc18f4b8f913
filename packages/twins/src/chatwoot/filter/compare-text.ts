import type { Contact } from '../contact.js';
import type { Operator, Test } from './condition.js';

/** What a text is compared with, and how. */
export interface TextComparison {
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
