import { readDocument, type Schema } from '@contactkit/openapi';
import { describe, expect, it } from 'vitest';
import { createContacts, type FieldRule } from '../src/index.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

describe.each(providerNames)('%s', (provider) => {
  const { open, recordSchemas, rawOnly, requests, notWritten } = providerCaseOf(provider);
  const { fields: table, native } = createContacts(open({})).capabilities;
  const rules: FieldRule[] = Object.values(table);
  const { schemas = {} } = readDocument(provider).components;
  const membersOfSchema = (name: string) => {
    const schema = schemas[name.replace(/^.*\//, '')];
    if (!schema) throw new Error(`The spec has no schema ${name}.`);
    return membersOf(schema);
  };
  const inRecords = new Set(recordSchemas.flatMap(membersOfSchema));
  const inRequests = {
    create: membersOfSchema(requests.create),
    update: membersOfSchema(requests.update),
  };

  it('has every member of the records in the model, or a reason why not', () => {
    const read = rules.flatMap((rule) => (rule.read === undefined ? [] : [memberOf(rule.read)]));
    const missing = [...inRecords].filter((name) => !read.includes(name) && !(name in rawOnly));
    expect(missing, 'put them into the model, or among rawOnly of the provider').toEqual([]);
  });

  it.each(['create', 'update'] as const)(
    'has every member of %s in the model, as native, or a reason why not',
    (operation) => {
      const written = rules.flatMap((rule) => {
        const path = rule[operation];
        return path === undefined ? [] : [memberOf(path)];
      });
      const known = [...written, ...(native[operation] ?? []), ...Object.keys(notWritten)];
      const missing = inRequests[operation].filter((name) => !known.includes(name));
      expect(missing, 'put them into the model, or among native or notWritten of the provider').toEqual([]);
    },
  );

  it('gives reasons only for members that there are', () => {
    const named = [...inRequests.create, ...inRequests.update];
    expect(Object.keys(rawOnly).filter((name) => !inRecords.has(name))).toEqual([]);
    expect(
      [...Object.values(native).flat(), ...Object.keys(notWritten)].filter((name) => !named.includes(name)),
    ).toEqual([]);
  });
});

function membersOf({ allOf = [], properties = {} }: Schema): string[] {
  return [...Object.keys(properties), ...allOf.flatMap(membersOf)];
}

function memberOf(path: string): string {
  return path.split('.')[0] ?? path;
}
