import fc from 'fast-check';
import type { Move, Reply } from '../run-model.js';
import { CONTACTS, type Contact, type Model } from './chatwoot-model.js';
import { page, pageOf, queryOf } from './chatwoot-reads.js';

/** What a contact has, for one condition: `undefined` when it has nothing. */
type Read = (contact: Contact, model: Model) => string | undefined;

const textOf = (value: unknown) => {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : `${value}`;
};

const standard: Record<string, { read: Read; operators: string[] }> = {
  name: { read: ({ name }) => name, operators: ['equal_to', 'not_equal_to', 'contains', 'does_not_contain'] },
  email: {
    read: ({ email }) => email ?? undefined,
    operators: ['equal_to', 'not_equal_to', 'contains', 'does_not_contain'],
  },
  identifier: {
    read: ({ identifier }) => identifier ?? undefined,
    operators: ['equal_to', 'not_equal_to'],
  },
  city: {
    read: ({ additional_attributes: { city } }) => textOf(city),
    operators: ['equal_to', 'not_equal_to', 'contains', 'does_not_contain'],
  },
};

const condition = fc.record({
  attribute_key: fc.constantFrom('name', 'email', 'identifier', 'city', 'plan', 'region'),
  filter_operator: fc.constantFrom(
    ...['equal_to', 'not_equal_to', 'contains', 'does_not_contain', 'is_present', 'is_not_present'],
  ),
  values: fc.array(fc.constantFrom('ada', 'ADA B', 'Bo', 'a1', '@', 'graz', '3', 'true', 'gold', ''), {
    minLength: 1,
    maxLength: 2,
  }),
});

const joined = fc.tuple(
  fc.array(fc.tuple(condition, fc.constantFrom('AND', 'OR', 'and', 'or')), { maxLength: 2 }),
  condition,
);
type Condition = typeof condition extends fc.Arbitrary<infer One> ? One : never;

/** Whether a contact meets a condition, or the refusal of the condition. */
function meets(
  { attribute_key, filter_operator, values }: Condition,
  contact: Contact,
  model: Model,
): boolean {
  const own = standard[attribute_key];
  const has = (
    own ? own.read(contact, model) : textOf(contact.custom_attributes[attribute_key])
  )?.toLowerCase();
  const wanted = values.map((value) => value.toLowerCase());
  const contains = wanted.some((part) => has?.includes(part));
  if (filter_operator === 'is_present') return has !== undefined;
  if (filter_operator === 'is_not_present') return has === undefined;
  if (filter_operator === 'not_equal_to') return has === undefined ? !own : has !== wanted[0];
  if (has === undefined) return false;
  return { equal_to: has === wanted[0], contains, does_not_contain: !contains }[filter_operator] ?? false;
}

/** Why the server does not look at all. */
function refusal(conditions: Condition[], model: Model): Reply | undefined {
  for (const { attribute_key, filter_operator } of conditions) {
    const allowed = standard[attribute_key]?.operators;
    const error =
      allowed && !allowed.includes(filter_operator)
        ? `Invalid operator. The allowed operators for ${attribute_key} are [${allowed.join(',')}].`
        : undefined;
    if (error) return { status: 422, body: { error } };
    const isKnown = allowed ?? model.contacts.some((contact) => attribute_key in contact.custom_attributes);
    if (!isKnown) {
      const known =
        'name,phone_number,email,identifier,country_code,city,company,labels,created_at,last_activity_at,blocked';
      const text = `Invalid attribute key - [${attribute_key}]. The key should be one of [${known}] or a custom attribute defined in the account.`;
      return { status: 422, body: { error: text } };
    }
  }
  return undefined;
}

export const filter = fc.tuple(page, joined).map(
  ([wish, [firsts, last]]): Move<Model> => ({
    send: () => ({
      method: 'POST',
      path: `${CONTACTS}/filter?${queryOf(wish, [])}`,
      body: { payload: [...firsts.map(([one, query_operator]) => ({ ...one, query_operator })), last] },
    }),
    expect(model, reply) {
      const refused = refusal([...firsts.map(([one]) => one), last], model);
      if (refused) return refused;
      const contacts = model.contacts.filter((contact) => {
        const values = [...firsts.map(([one]) => one), last].map((one) => meets(one, contact, model));
        const text = values
          .map((value, index) => `${value ? 1 : 0}${firsts[index]?.[1].toLowerCase() ?? ''}`)
          .join('');
        return text.split('or').some((group) => !group.includes('0'));
      });
      const meta = { count: contacts.length, current_page: wish.page || 1 };
      return { status: 200, body: { meta, payload: pageOf(contacts, wish, reply) } };
    },
  }),
);
