import { describe, expect, it } from 'vitest';
import { checkArguments } from './check-arguments.js';

describe('checkArguments', () => {
  it.each([
    ['tags.set', ['1', 'vip'], 'contacts.tags.set takes an id and a list of texts.'],
    ['tags.add', ['1', null], 'contacts.tags.add takes an id and a list of texts.'],
    ['tags.remove', ['1', [1]], 'contacts.tags.remove takes an id and a list of texts.'],
    ['attributes.remove', ['1', 'plan'], 'contacts.attributes.remove takes an id and a list of texts.'],
    ['bulk.delete', ['12'], 'contacts.bulk.delete takes a list.'],
    ['bulk.delete', [[12]], 'contacts.bulk.delete takes a list of ids.'],
    ['bulk.create', [{}], 'contacts.bulk.create takes a list.'],
    ['findBy.email', [null], 'contacts.findBy.email takes a text that is not empty.'],
    ['findBy.phone', [''], 'contacts.findBy.phone takes a text that is not empty.'],
    ['search', [' '], "contacts.search takes a text that is not empty: 'list' has all contacts."],
  ] as const)('refuses %s of %j', (name, given, message) => {
    const refusal = expect.objectContaining({ name: 'ArgumentError', message });
    expect(() => checkArguments(name, given)).toThrow(refusal);
  });

  it.each([
    ['tags.set', ['1', []]],
    ['bulk.create', [[{}]]],
    ['bulk.delete', [['12']]],
    ['findBy.externalId', ['crm-1']],
    ['search', ['nora']],
    ['count', []],
    ['upsert', [{}]],
  ] as const)('takes %s of %j', (name, given) => {
    expect(() => checkArguments(name, given)).not.toThrow();
  });
});
