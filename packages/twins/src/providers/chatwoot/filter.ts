import { type Call, jsonResponse, type Responder } from '../../http/messages.js';
import { textOf } from '../../http/read-request.js';
import type { World } from '../../state/context.js';
import type { Show } from './contact.js';
import {
  attributeText,
  type Condition,
  compareText,
  type Filter,
  FilterError,
  invalidAttribute,
  invalidOperator,
  invalidQueryOperator,
  invalidValue,
  readDay,
  readDaysBefore,
  STANDARD_ATTRIBUTES,
  type Test,
} from './filter-values.js';
import { orderContacts, PAGE_SIZE, readPage } from './lists.js';
import type { ChatwootQuirk } from './quirks.js';
import type { Store } from './store.js';

/** Makes what answers with the contacts that meet conditions, those too that the list leaves out. */
export function filterContacts(world: World<ChatwootQuirk>, store: Store, show: Show): Responder {
  const testOf = compileCondition(world, store);

  const find = ({ query, body }: Call) => {
    const { payload: conditions } = body as Filter;
    const rows = store.contacts.slice(0).filter(joinConditions(conditions, testOf));
    const { start, sent } = readPage(query.page);
    const page = orderContacts(rows, textOf(query.sort), world)(start, start + PAGE_SIZE);
    const payload = page.map((contact) => show(contact, query));
    return jsonResponse({ meta: { count: rows.length, current_page: sent }, payload });
  };

  return (call) => {
    try {
      return find(call);
    } catch (error) {
      if (!(error instanceof FilterError)) throw error;
      return { ...world.declared(call.operation, 422), body: { error: error.message } };
    }
  };
}

/** Operators that need no value. */
const NEEDS_NOTHING: ReadonlySet<string> = new Set(['is_present', 'is_not_present']);

/** Makes what turns a condition into a test of contacts, and throws a {@link FilterError} where the server refuses it. */
function compileCondition(
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

/**
 * Joins the tests of conditions by their operators. AND binds closer than OR, and no conditions are met by everyone.
 *
 * @throws {FilterError} when one before the last is not joined, or the last one is
 */
function joinConditions(conditions: readonly Condition[], testOf: (condition: Condition) => Test): Test {
  for (const [index, { query_operator }] of conditions.entries()) {
    const isLast = index === conditions.length - 1;
    if (isLast === Boolean(query_operator)) throw invalidQueryOperator();
  }
  const groups: Test[][] = [[]];
  for (const condition of conditions) {
    groups.at(-1)?.push(testOf(condition));
    if (condition.query_operator?.toUpperCase() === 'OR') groups.push([]);
  }
  return (contact) => groups.some((tests) => tests.every((test) => test(contact)));
}

/** Makes the test of a condition on labels. Only the first label of a condition counts, in small letters. */
function labelTest(labels: Store['labels'], { filter_operator, values = [] }: Condition): Test {
  const wanted = String(values[0]).toLowerCase();
  const isAboutPresence = filter_operator === 'is_present' || filter_operator === 'is_not_present';
  const isNegative = filter_operator === 'is_not_present' || filter_operator === 'not_equal_to';
  return ({ id }) => {
    const found = labels.get(String(id))?.labels ?? [];
    const isMet = isAboutPresence ? found.length > 0 : found.includes(wanted);
    return isMet !== isNegative;
  };
}
