import { describe, expect, it } from 'vitest';
import { type Contact, createContacts, type FieldRule } from '../src/index.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

const [first = 'orq'] = providerNames;

describe.each(providerNames)('%s', (provider) => {
  const { open, record, toContact } = providerCaseOf(provider);
  const table: Readonly<Record<string, FieldRule>> = { ...createContacts(open({})).capabilities.fields };
  const { id: _, provider: __, raw: ___, ...model } = toContact({});
  const rows = Object.entries(model).map(([field, value]) => ({ field, value, read: table[field]?.read }));

  it.each(rows.filter(({ read }) => read))(
    'reads $field at $read, if it is there',
    ({ field, value, read = '' }) => {
      expect(isEmpty(value)).toBe(false);
      // A contact without its key is none.
      const isKey = valueAt(record, read) === toContact({}).id;
      if (!isKey) expect(isEmpty(memberOf(toContact(without(record, read)), field))).toBe(true);
    },
  );

  it.each(rows.filter(({ read }) => !read))('has no $field', ({ value }) => {
    expect(isEmpty(value)).toBe(true);
  });

  it('has an id that is text', () => {
    expect(toContact({}).id).toBeTypeOf('string');
  });

  it('makes a contact with the same members as every other provider', () => {
    expect(Object.keys(toContact({}))).toEqual(Object.keys(providerCaseOf(first).toContact({})));
  });
});

/** Nothing, or a list of nothing. */
function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function memberOf(contact: Contact, field: string): unknown {
  return new Map<string, unknown>(Object.entries(contact)).get(field);
}

function valueAt(record: object, path: string): unknown {
  return path.split('.').reduce((value: unknown, name) => Object(value)[name], record);
}

/** What `toContact` of a case replaces, so that the record has no value at a path. */
function without(record: object, path: string): object {
  const [name = '', inner] = path.split('.');
  if (inner === undefined) return { [name]: undefined };
  return { [name]: { ...Object(valueAt(record, name)), [inner]: undefined } };
}
