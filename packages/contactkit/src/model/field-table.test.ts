import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  at,
  type CreateOf,
  everywhere,
  type FieldTable,
  findTransform,
  type UpdateOf,
} from './field-table.js';

/** A record, or a page of a list, which has one member more. */
type Person =
  | { name: string | null; tags?: string[]; born: number; address: { city?: string } }
  | { seen: number };

interface Body {
  name?: string;
  mail?: string | null;
  labels?: string[];
  data?: { [name: string]: string };
  address?: { city?: string; lines: string[] };
  details?: { [name: string]: unknown };
  off?: boolean;
  count?: number;
}

interface Changes extends Omit<Body, 'name' | 'mail'> {
  name?: string | null;
  nickname?: string;
}

type Wire = { read: Person; create: Body; update: Changes; 'bulk.create': { full_name: string } };

// Held by the compiler (`tsc -p tsconfig.json`).

describe('a table that is typed by the models of the wire', () => {
  it('takes the paths to their members', () => {
    const table = {
      fullName: { read: 'name', create: 'name', update: 'name', 'bulk.create': 'full_name' },
      emails: { create: 'mail', clear: true },
      tags: { read: 'tags', create: 'labels', update: 'labels' },
      attributes: { create: 'data', update: 'details' },
      company: { read: 'address.city', create: 'address.city', update: 'details.company_name' },
      blocked: { create: 'off' },
      createdAt: { read: 'born' },
      lastActiveAt: { read: 'seen' },
    } as const satisfies FieldTable<Wire>;
    expectTypeOf<keyof UpdateOf<typeof table>>().toEqualTypeOf<
      'fullName' | 'tags' | 'attributes' | 'company'
    >();
    expectTypeOf<CreateOf<typeof table, 'bulk.create'>>().toEqualTypeOf<
      CreateOf<{ readonly fullName: { readonly 'bulk.create': 'full_name' } }, 'bulk.create'>
    >();
  });

  it('takes no name that is misspelt, or of another request', () => {
    const tables: FieldTable<Wire>[] = [
      // @ts-expect-error the record has no such member
      { fullName: { read: 'nam' } },
      // @ts-expect-error nor does the address in it
      { company: { read: 'address.town' } },
      // @ts-expect-error a text has no members
      { fullName: { read: 'name.first' } },
      // @ts-expect-error create has no such member
      { fullName: { create: 'nmae' } },
      // @ts-expect-error nor does its address
      { company: { create: 'address.town' } },
      // @ts-expect-error a map takes any name, but is itself misspelt
      { company: { create: 'detials.company_name' } },
      // @ts-expect-error update has no such member: create has
      { emails: { update: 'mail' } },
      // @ts-expect-error bulk.create has another name for it
      { fullName: { 'bulk.create': 'name' } },
    ];
    expect(tables).toHaveLength(8);
  });

  it('takes no member of another kind', () => {
    const tables: FieldTable<Wire>[] = [
      // @ts-expect-error a number
      { fullName: { create: 'count' } },
      // @ts-expect-error a list
      { emails: { create: 'labels' } },
      // @ts-expect-error a text
      { tags: { create: 'name' } },
      // @ts-expect-error a text
      { blocked: { create: 'name' } },
      // @ts-expect-error a map of lists
      { attributes: { create: 'address' } },
    ];
    expect(tables).toHaveLength(5);
  });

  it('clears only what an update takes null for, or an empty list or map', () => {
    const tables: FieldTable<Wire>[] = [
      { fullName: { update: 'name', clear: true } },
      { tags: { update: 'labels', clear: true }, attributes: { update: 'data', clear: true } },
      { company: { update: 'details.company_name', clear: true } },
      { firstName: { update: 'nickname' } },
      // @ts-expect-error a text that cannot be null
      { firstName: { update: 'nickname', clear: true } },
      // @ts-expect-error neither can the one in the address
      { company: { update: 'address.city', clear: true } },
      // @ts-expect-error neither can the flag
      { blocked: { update: 'off', clear: true } },
    ];
    expect(tables).toHaveLength(7);
    const table = {
      // @ts-expect-error at() says it of the update as well
      company: at('address.city', { clear: true }),
    } as const satisfies FieldTable<Omit<Wire, 'read'> & { read: Body }>;
    expect(table).toBeDefined();
  });

  it('takes no place that the provider does not have', () => {
    type ReadOnly = { read: { name: string } };
    const tables: FieldTable<ReadOnly>[] = [
      { fullName: { read: 'name' } },
      // @ts-expect-error nothing is created
      { fullName: { create: 'name' } },
    ];
    expect(tables).toHaveLength(2);
  });

  it('holds what at() and everywhere() say to each of the places', () => {
    const table = {
      fullName: at('name', { required: true, clear: true }),
      // @ts-expect-error the record calls them tags
      tags: at('labels'),
      // @ts-expect-error bulk.create has another name for it
      firstName: everywhere('name'),
    } as const satisfies FieldTable<Wire>;
    const row = { read: 'name', create: 'name', update: 'name' };
    expect(table.fullName).toEqual({ ...row, required: true, clear: true });
    expect(table.firstName).toEqual({ ...row, 'bulk.create': 'name' });
    expectTypeOf<CreateOf<typeof table>['fullName']>().toEqualTypeOf<string>();
    expectTypeOf<UpdateOf<typeof table>['fullName']>().toEqualTypeOf<string | null | undefined>();
  });
});

it('a table of a provider whose types are not known takes any path', () => {
  const table: FieldTable = { fullName: at('any.path'), blocked: { read: 'x', 'bulk.create': 'y' } };
  expect(table.fullName?.read).toBe('any.path');
  // @ts-expect-error the model has no such field
  const misspelt: FieldTable = { nickname: at('name') };
  expect(misspelt).toBeDefined();
});

describe('a transform', () => {
  it.each([
    ['lowercase', 'Mira@Solheim.example', true],
    ['lowercase', 'ÅSE@solheim.example', true],
    ['lowercase', 'mira@solheim.example', false],
    ['lowercase', '', false],
    ['emptyAsNone', '', true],
    ['emptyAsNone', ' ', false],
    ['emptyAsNone', 'Mira', false],
  ] as const)('named %s changes %j: %s', (name, value, changes) => {
    expect(findTransform(name).applies(value)).toBe(changes);
  });

  it('may be the own one of a provider', () => {
    const own = { describes: 'copied later', applies: () => true };
    expect(findTransform(own)).toBe(own);
  });

  it('has a name that is known', () => {
    // @ts-expect-error there is no such transform
    const table: FieldTable = { fullName: at('name', { transform: 'uppercase' }) };
    expect(table).toBeDefined();
  });
});
