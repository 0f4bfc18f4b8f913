import fc from 'fast-check';
import {
  type ContactCreate,
  type ContactField,
  contactFields,
  type FieldKind,
  type FieldRule,
} from '../src/index.js';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((value) => value.trim() === value);
const name = fc.stringMatching(/^[a-z][a-z\d]{3,20}$/);
const json = fc.jsonValue({ maxDepth: 2 });

/** Values of each kind that any provider takes, but for the fields below. */
const KINDS: Record<FieldKind, fc.Arbitrary<unknown>> = {
  text,
  texts: fc.uniqueArray(name, { maxLength: 5 }),
  entries: fc.tuple(text),
  values: fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), json, { maxKeys: 5 }),
  flag: fc.boolean(),
};
/** Values of fields whose notation some provider looks at. */
const NOTATIONS: { readonly [Field in ContactField]?: fc.Arbitrary<unknown> } = {
  username: name,
  emails: fc.tuple(fc.stringMatching(/^[A-Za-z]{1,10}$/).map((local) => `${local}@suite.example`)),
  phones: fc.tuple(
    fc.integer({ min: 100, max: 199 }).map((line) => `+1617555${String(line).padStart(4, '0')}`),
  ),
  avatarUrl: name.map((file) => `https://img.example.com/${file}.png`),
  externalId: name,
};
const texts = fc.dictionary(fc.stringMatching(/^[A-Za-z ]{1,12}$/), text, { maxKeys: 5 });

/** Contacts of the fields that a provider stores in a write: those that it needs, and any of the others. */
export function contactArbitrary(
  fields: Readonly<Record<string, FieldRule>>,
  operation: 'create' | 'update',
): fc.Arbitrary<ContactCreate> {
  const values = Object.entries({ ...contactFields, ...NOTATIONS });
  const stored = values.filter(([field]) => fields[field]?.[operation] !== undefined);
  const model = stored.map(([field, value]) => {
    const arbitrary = typeof value === 'string' ? KINDS[value] : value;
    return [field, fields[field]?.texts ? texts : arbitrary] as const;
  });
  const isNeeded = ([field]: readonly [string, unknown]) => operation === 'create' && fields[field]?.required;
  const needed = fc.record(Object.fromEntries(model.filter(isNeeded)));
  const others = fc.record(Object.fromEntries(model.filter((each) => !isNeeded(each))), { requiredKeys: [] });
  return fc.tuple(needed, others).map(([one, other]) => ({ ...one, ...other }));
}
