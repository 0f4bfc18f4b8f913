import type { World } from '../../memory/world.js';
import type { Store } from '../create-store.js';
import type { ChatwootQuirk } from '../quirks.js';
import { compareText } from './compare-text.js';
import type { Condition, Test } from './condition.js';
import { invalidAttribute, invalidOperator, invalidValue } from './filter-error.js';
import { labelTest } from './label-test.js';
import { readDay, readDaysBefore } from './read-day.js';
import { attributeText, STANDARD_ATTRIBUTES } from './standard-attributes.js';

/** Operators that need no value. */
const NEEDS_NOTHING: ReadonlySet<string> = new Set(['is_present', 'is_not_present']);

/** Makes what turns a condition into a test of contacts, and throws a {@link FilterError} where the server refuses it. */
export function compileCondition(
  world: World<ChatwootQuirk>,
  { contacts, labels }: Store,
): (condition: Condition) => Test {
  const isDefined = (key: string) =>
    !world.has('defined-attributes-only') ||
    contacts.slice(0).some(({ custom_attributes }) => Object.hasOwn(custom_attributes, key));

  const withPlus = (number: string) =>
    `+${world.has('filter-adds-plus') ? number : number.replaceAll('+', '')}`;

  const wantedOf = ({ attribute_key: key, filter_operator, values: [value] = [] }: Condition): string => {
    if (filter_operator === 'days_before') return readDaysBefore(key, value, world.now());
    if (STANDARD_ATTRIBUTES.get(key)?.kind === 'day') return readDay(key, value);
    return key === 'phone_number' ? withPlus(String(value)) : String(value);
  };

  return (condition) => {
    const { attribute_key: key, filter_operator, values = [] } = condition;
    const standard = STANDARD_ATTRIBUTES.get(key);
    if (standard && !standard.operators.includes(filter_operator))
      throw invalidOperator(key, standard.operators);
    if (values.length === 0 && !NEEDS_NOTHING.has(filter_operator)) throw invalidValue(key);
    if (!standard && !isDefined(key)) throw invalidAttribute(key, STANDARD_ATTRIBUTES.keys());
    if (standard?.kind === 'labels') return labelTest(labels, condition);
    return compareText({
      read: standard?.read ?? (({ custom_attributes }) => attributeText(custom_attributes, key)),
      operator: filter_operator,
      wanted: wantedOf(condition),
      parts: values.map(String),
      lacksDiffer: !standard,
    });
  };
}
