import { contactFields, type FieldKind } from '../model/contact.js';
import { type Bench, expectRejection, expectSame, expectThat, type Look } from './check.js';

/** A value for a field of each kind, to give where there is no place for it. */
const VALUES: Record<FieldKind, unknown> = {
  text: 'nowhere',
  texts: ['nowhere'],
  entries: ['nowhere'],
  values: { plan: 'nowhere' },
  flag: true,
};

/** What becomes of fields that a provider has no place for. */
export const fieldChecks = {
  'create: refuses a field that has no place, by its name': async ({ contacts, values, provider }) => {
    for (const [field, value] of withoutPlace(provider.fields)) {
      const refusal = { name: 'UnsupportedError', field, operation: 'create', provider: provider.name };
      await expectRejection(contacts.create({ ...values(), [field]: value }), refusal, field);
    }
  },

  'create: refuses to begin without what is needed': async ({ contacts, values, provider }) => {
    for (const [field, rule] of Object.entries(provider.fields)) {
      if (!rule.required) continue;
      const call = contacts.create({ ...values(), [field]: undefined });
      await expectRejection(call, { name: 'ArgumentError' }, `create without ${field}`);
    }
  },

  'create: leaves out what has no place, when it may': async ({ contacts, keep, values, provider }) => {
    const extra = withoutPlace(provider.fields);
    const given = { ...values(), ...Object.fromEntries(extra) };
    const { mapping } = keep(await contacts.create(given, { lossy: 'drop' }));
    for (const [field] of extra) expectSame(mapping[field]?.outcome, 'dropped', `mapping.${field}`);
  },

  'create: stashes what has no place among the attributes, when it may': async (bench) => {
    const { contacts, keep, values, provider } = bench;
    const extra = withoutPlace(provider.fields);
    if (!provider.fields.attributes?.create || extra.length === 0) return 'absent';
    const given = { ...values(), ...Object.fromEntries(extra) };
    const { id, mapping } = keep(await contacts.create(given, { lossy: 'stash' }));
    const attributes = new Map(Object.entries((await contacts.retrieve(id)).attributes ?? {}));
    for (const [field, value] of extra) {
      expectSame(mapping[field]?.outcome, 'stashed', `mapping.${field}`);
      const stored: unknown = attributes.get(`contactkit_${field}`);
      const isText = provider.fields.attributes.texts && typeof value !== 'string';
      expectSame(stored, isText ? JSON.stringify(value) : value, `the stash of ${field}`);
    }
  },

  'preview: says what a write then does': async ({ contacts, make, values }) => {
    const given = values();
    const preview = contacts.preview.create(given);
    expectSame((await make(given)).mapping, preview, 'the mapping');
  },

  'a misspelt field is refused': async ({ contacts, values }) => {
    const misspelt: object = { fullname: 'Nora' };
    const refusal = { name: 'UnsupportedError', field: 'fullname' };
    await expectRejection(contacts.create({ ...values(), ...misspelt }), refusal, 'create');
    expectThat(contacts.preview.create(misspelt).fullname?.outcome === 'refused', 'preview says so');
  },
} satisfies Record<string, Look>;

/** The fields that `create` has no place for, with a value. */
function withoutPlace(fields: Bench['provider']['fields']): [string, unknown][] {
  const stored = Object.entries(fields).flatMap(([field, rule]) =>
    rule.create === undefined ? [] : [field],
  );
  const missing = Object.entries(contactFields).filter(([field]) => !stored.includes(field));
  return missing.map(([field, kind]) => [field, VALUES[kind]]);
}
