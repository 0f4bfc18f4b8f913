import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createContacts, type FieldRule } from '../src/index.js';
import { providerCaseOf, providerNames } from './provider-cases.js';

const SPECS = new URL('../../../specs/', import.meta.url);

/** The part of a schema that names its members. */
interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, unknown>;
}

describe.each(providerNames)('%s', (provider) => {
  const { open, recordSchemas, rawOnly, requests, notWritten } = providerCaseOf(provider);
  const { fields: table, native } = createContacts(open({})).capabilities;
  const rules: FieldRule[] = Object.values(table);
  const schemas = schemasOf(provider);
  const inRecords = new Set(recordSchemas.flatMap((name) => membersOf(schemas, { $ref: name })));
  const inRequests = {
    create: membersOf(schemas, { $ref: requests.create }),
    update: membersOf(schemas, { $ref: requests.update }),
  };

  it('has every member of the records in the model, or a reason why not', () => {
    const read = rules.flatMap((rule) => (rule.read === undefined ? [] : [memberOf(rule.read)]));
    const missing = [...inRecords].filter((name) => !read.includes(name) && !(name in rawOnly));
    expect(missing, 'put them into the model, or among rawOnly of the provider').toEqual([]);
    expect(
      read.filter((name) => !inRecords.has(name)),
      'members that the spec does not have',
    ).toEqual([]);
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
      expect(
        written.filter((name) => !inRequests[operation].includes(name)),
        'not in the spec',
      ).toEqual([]);
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

function schemasOf(provider: string): Record<string, Schema> {
  const text = readFileSync(new URL(`${provider}/openapi.yaml`, SPECS), 'utf8');
  const document: { components: { schemas: Record<string, Schema> } } = parse(text);
  return document.components.schemas;
}

function membersOf(schemas: Record<string, Schema>, { $ref, allOf = [], properties = {} }: Schema): string[] {
  const referenced = $ref === undefined ? undefined : schemas[$ref.replace(/^.*\//, '')];
  if ($ref !== undefined && !referenced) throw new Error(`The spec has no schema ${$ref}.`);
  const parts = referenced ? [referenced, ...allOf] : allOf;
  return [...Object.keys(properties), ...parts.flatMap((part) => membersOf(schemas, part))];
}

function memberOf(path: string): string {
  return path.split('.')[0] ?? path;
}
