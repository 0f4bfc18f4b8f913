import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ContactUpdate, contactFields, type FieldKind } from '../model/contact.js';
import { at, everywhere, type FieldTable } from '../model/field-table.js';
import { createToWire } from './to-wire.js';

/** A value of each kind of field, and what it and its clearing are on the wire. */
const KINDS: Record<FieldKind, { value: unknown; sent: unknown; cleared: unknown }> = {
  text: { value: 'Ada Okafor', sent: 'Ada Okafor', cleared: null },
  texts: { value: ['vip', 'fair'], sent: ['vip', 'fair'], cleared: [] },
  entries: { value: ['+13055550117'], sent: '+13055550117', cleared: null },
  values: { value: { plan: 'gold' }, sent: { plan: 'gold' }, cleared: {} },
  flag: { value: true, sent: true, cleared: null },
};
const rows = Object.entries(contactFields).map(([field, kind]) => ({ field, ...KINDS[kind] }));

const TABLE: FieldTable = {
  fullName: everywhere('name', { clear: true }),
  emails: at('mail', { clear: true }),
  phones: { read: 'tel', create: 'number', 'bulk.create': 'phone' },
  company: at('details.company.name'),
  username: at('details.user'),
  tags: at('tags'),
  attributes: at('data'),
  blocked: { read: 'off' },
  lastName: { advice: 'Pass fullName.' },
};
const toWire = createToWire(TABLE);

describe.each(['create', 'update', 'bulk.create'] as const)('the body of %s', (operation) => {
  const body = (field: string, value: unknown, path: string) =>
    createToWire({ [field]: { [operation]: path } })(operation, { [field]: value });

  it.each(rows)('has $field at its path', ({ field, value, sent }) => {
    expect(body(field, value, 'place')).toEqual({ place: sent });
  });

  it.each(rows)('has $field at its path within another member', ({ field, value, sent }) => {
    expect(body(field, value, 'in.the.place')).toEqual({ in: { the: { place: sent } } });
  });

  it.each(rows)('has for null in $field what clears it', ({ field, cleared }) => {
    expect(body(field, null, 'place')).toEqual({ place: cleared });
  });

  it.each(rows)('has nothing for $field when it is undefined', ({ field }) => {
    expect(body(field, undefined, 'place')).toEqual({});
  });
});

it('a body has each field where the table has it for this operation, and no others', () => {
  const values: ContactUpdate = {
    fullName: 'Mira',
    phones: ['020 7946 0152'],
    lastName: 'Solheim',
    blocked: true,
    company: 'Faro Labs',
    username: 'mira',
  };
  const details = { company: { name: 'Faro Labs' }, user: 'mira' };
  expect(toWire('create', values)).toEqual({ name: 'Mira', number: '020 7946 0152', details });
  expect(toWire('update', values)).toEqual({ name: 'Mira', details });
  expect(toWire('bulk.create', values)).toEqual({ name: 'Mira', phone: '020 7946 0152' });
});

it.each([
  [['a@okafor.example', 'b@okafor.example'], 'a@okafor.example'],
  [[{ value: 'a@okafor.example' }], 'a@okafor.example'],
  [[], null],
])('of a list of entries the first is sent: %j', (emails, mail) => {
  expect(toWire('update', { emails })).toEqual({ mail });
});

describe('native members', () => {
  it('go as they are', () => {
    const native = { source: 'fair', line: null };
    expect(Object.entries(toWire('update', { native, fullName: 'Mira' }))).toEqual([
      ['source', 'fair'],
      ['line', null],
      ['name', 'Mira'],
    ]);
  });

  it('share an object with a field of the model, and are left as they were', () => {
    const native = Object.freeze({
      details: Object.freeze({ city: 'Faro', company: Object.freeze({ size: 4 }) }),
    });
    expect(toWire('update', { native, company: 'Faro Labs' })).toEqual({
      details: { city: 'Faro', company: { size: 4, name: 'Faro Labs' } },
    });
    expect(toWire('update', { native })).toEqual(native);
  });

  it('are replaced where they are no object that a field could be put into', () => {
    expect(toWire('update', { native: { details: null }, username: 'mira' })).toEqual({
      details: { user: 'mira' },
    });
  });
});

it('tags are sent as a copy, so that a list that is changed meanwhile is no matter', () => {
  const tags = Object.freeze(['vip']);
  const body = createToWire<{ create: { tags?: string[] } }>({ tags: { create: 'tags' } })('create', {
    tags,
  });
  expect(body.tags).toEqual(['vip']);
  expect(body.tags).not.toBe(tags);
});

it('a body is of the type that the provider has for it', () => {
  interface New {
    name: string;
  }
  interface Change {
    name?: string;
  }
  const table = { fullName: { create: 'name', update: 'name', required: true } } as const;
  const write = createToWire<{ create: New; update: Change }, typeof table>(table);
  expectTypeOf(write('create', { fullName: 'Mira' })).toEqualTypeOf<New>();
  expectTypeOf(write('update', {})).toEqualTypeOf<Change>();
  const mistaken = () => {
    // @ts-expect-error there is no such request
    write('bulk.create', {});
    // @ts-expect-error the request has no such member
    createToWire<{ create: Change }>({ fullName: { create: 'nmae' } });
  };
  expectTypeOf(mistaken).toBeFunction();
});

it('a table fills each member that a new contact must have', () => {
  interface New {
    name: string;
    address: { city: string };
    mail?: string;
  }
  interface Many {
    full_name: string;
  }
  type Wire = { create: New; update: { name: string }; 'bulk.create': Many };
  const company = { create: 'address.city', required: true } as const;
  const fullName = { create: 'name', 'bulk.create': 'full_name', required: true } as const;
  const complete = { fullName, company } as const;
  const lacking = { company } as const;
  const optional = { fullName: { create: 'name', 'bulk.create': 'full_name' }, company } as const;
  const notOfMany = { fullName: { create: 'name', required: true }, company } as const;
  const addressless = { fullName } as const;
  const mistaken = () => {
    // @ts-expect-error it has no row for the name
    createToWire<Wire, typeof lacking>(lacking);
    // @ts-expect-error it has one, which is not required
    createToWire<Wire, typeof optional>(optional);
    // @ts-expect-error it has one, which is not of bulk.create
    createToWire<Wire, typeof notOfMany>(notOfMany);
    // @ts-expect-error it has none that leads through the address
    createToWire<Wire, typeof addressless>(addressless);
    // @ts-expect-error it is not known what it has
    createToWire<Wire>(complete);
    createToWire<Omit<Wire, 'create'> & { create: Omit<New, 'address'> }, typeof addressless>(addressless);
  };
  expectTypeOf(mistaken).toBeFunction();
  expectTypeOf(createToWire<Wire, typeof complete>(complete)).parameter(0).toEqualTypeOf<keyof Wire>();
});
