import { describe, expect, it } from 'vitest';
import type { ContactUpdate } from '../model/contact.js';
import type { FieldTable } from '../model/field-table.js';
import { mapWrite } from './map-write.js';
import { planWrite } from './plan.js';

const FIELDS = {
  username: { create: 'user', update: 'user', 'bulk.create': 'user', required: true },
  phones: { create: 'tel', required: true },
  emails: { create: 'mail', update: 'mail', clear: true },
  company: { create: 'details.firm', update: 'details.firm' },
  attributes: { create: 'data', update: 'data', texts: true },
} as const satisfies FieldTable;
const NATIVE = { create: ['source', 'line'], update: ['source', 'line', 'details', 'tel'] };
const TARGET = { name: 'somewhere', fields: FIELDS, native: NATIVE };
const NEEDS = { username: 'mira', phones: ['020 7946 0152'] };

/** What JavaScript, or a cast, lets through as well. */
const create = (contact: object, lossy?: 'stash' | 'drop') => planWrite(TARGET, 'create', contact, lossy);
const update = (changes: object, lossy?: 'stash' | 'drop') => planWrite(TARGET, 'update', changes, lossy);
const argumentError = (message: string) =>
  expect.objectContaining({ name: 'ArgumentError', message: expect.stringContaining(message) });

describe('a plan', () => {
  it('holds the values and what becomes of them, when nothing is refused', () => {
    expect(create({ ...NEEDS, blocked: true }, 'drop')).toMatchObject({
      values: NEEDS,
      mapping: { username: { outcome: 'exact' }, blocked: { outcome: 'dropped' } },
    });
  });

  it('throws the first error of the mapping', () => {
    expect(() => create({ ...NEEDS, blocked: true, tags: [] })).toThrow("cannot store 'blocked' on create");
  });

  it.each(['refuse', 'stash', 'drop'] as const)('leaves what it was given as it was: %s', (lossy) => {
    const given = Object.freeze({
      ...NEEDS,
      emails: Object.freeze(['a@okafor.example', 'b@okafor.example']),
      tags: Object.freeze(['vip']),
      attributes: Object.freeze({ plan: 'gold', seats: 4, since: undefined }),
      native: Object.freeze({ source: 'fair' }),
    });
    const before = structuredClone(given);
    mapWrite(TARGET, 'create', given, lossy);
    mapWrite(TARGET, 'update', given, lossy);
    expect(given).toEqual(before);
  });
});

describe('create', () => {
  it.each(['username', 'phones'])('needs %s, whatever may be lost', (field) => {
    const message = `somewhere needs '${field}' to create a contact.`;
    for (const value of [undefined, '', [], null]) {
      const contact = { ...NEEDS, [field]: value };
      expect(() => create(contact)).toThrow(argumentError(message));
      expect(() => create(contact, 'drop')).toThrow(argumentError(message));
    }
    expect(() => update({})).not.toThrow();
  });

  it('of many needs what that request takes alone', () => {
    const plan = planWrite(TARGET, 'bulk.create', { username: 'mira' });
    expect(plan.values).toEqual({ username: 'mira' });
    expect(() => planWrite(TARGET, 'bulk.create', NEEDS)).toThrow("'phones' on bulk.create");
    expect(() => planWrite(TARGET, 'bulk.create', {})).toThrow("needs 'username'");
  });

  it('takes no null', () => {
    const message = "'emails' is null: leave it out to create without it.";
    expect(() => create({ ...NEEDS, emails: null })).toThrow(argumentError(message));
    expect(() => create({ ...NEEDS, emails: null }, 'drop')).toThrow(argumentError(message));
  });
});

describe('a list', () => {
  const entries: unknown[] = [undefined, null, '', 7, {}, { value: '' }, { e164: '+12025550143' }];

  it.each(entries)('with the entry %j is refused: it would clear the field, or be dropped', (entry) => {
    const values = { emails: ['a@okafor.example', entry] };
    expect(() => update(values)).toThrow(argumentError("'emails'"));
    expect(() => create({ ...NEEDS, emails: [entry] }, 'drop')).toThrow(argumentError("'emails'"));
  });

  it('given as a text is refused', () => {
    const message = "'phones' takes a list";
    expect(() => create({ ...NEEDS, phones: '020 7946 0152' })).toThrow(argumentError(message));
  });

  it('takes texts, and entries of the model', () => {
    expect(() => update({ emails: ['a@okafor.example'] })).not.toThrow();
    expect(() => update({ emails: [{ value: 'a@okafor.example' }] })).not.toThrow();
  });
});

describe('attributes of text alone', () => {
  const attributes = { plan: 'gold', seats: 4, address: { city: 'Faro' }, none: null, absent: undefined };

  it('are refused by name when they are something else', () => {
    for (const name of ['seats', 'address', 'none'] as const) {
      const field = `attributes.${name}`;
      const advice =
        "Its attributes are text: convert the value. Pass { lossy: 'stash' } to keep it as JSON, or { lossy: 'drop' } to leave it out.";
      expect(() => update({ attributes: { [name]: attributes[name] } })).toThrow(
        expect.objectContaining({
          name: 'UnsupportedError',
          field,
          message: `somewhere cannot store '${field}' on update. ${advice}`,
        }),
      );
    }
  });

  it('are turned into JSON where that is wanted', () => {
    const { values, mapping } = update({ attributes }, 'stash');
    expect(values).toEqual({
      attributes: { plan: 'gold', seats: '4', address: '{"city":"Faro"}', none: 'null' },
    });
    expect(mapping).toEqual({
      attributes: { outcome: 'exact', to: 'data' },
      'attributes.seats': { outcome: 'transformed', to: 'data.seats', how: 'JSON, as text' },
      'attributes.address': { outcome: 'transformed', to: 'data.address', how: 'JSON, as text' },
      'attributes.none': { outcome: 'transformed', to: 'data.none', how: 'JSON, as text' },
    });
  });

  it('lose the others where that is wanted', () => {
    const { values, mapping } = update({ attributes }, 'drop');
    expect(values).toEqual({ attributes: { plan: 'gold' } });
    expect(mapping['attributes.seats']).toEqual({
      outcome: 'dropped',
      why: 'Its attributes are text: convert the value.',
    });
  });

  it('keep what is stashed before and after them', () => {
    for (const changes of [
      { fullName: 'Mira', attributes: { seats: 4 } },
      { attributes: { seats: 4 }, fullName: 'Mira' },
    ]) {
      const { values } = update(changes, 'stash');
      expect(values).toEqual({ attributes: { seats: '4', contactkit_fullName: 'Mira' } });
    }
  });

  it('are absent when all were left out', () => {
    expect(update({ attributes: { seats: 4 } }, 'drop').values).toEqual({});
    expect(update({ attributes: {} }).values).toEqual({ attributes: {} });
  });

  it('are refused where JSON would lose them, whatever may be lost', () => {
    for (const lossy of [undefined, 'stash', 'drop'] as const) {
      expect(() => update({ attributes: { seats: Number.NaN } }, lossy)).toThrow(
        argumentError("'attributes.seats' is no JSON value"),
      );
    }
  });
});

describe('native members', () => {
  const mappingOf = (native: object): object => update({ native }).mapping;

  it('go as they are, each with an entry of its own', () => {
    const native = { source: 'fair', line: null };
    const { values, mapping } = update({ native });
    expect(values).toEqual({ native });
    expect(mapping).toEqual({
      'native.source': { outcome: 'exact', to: 'source' },
      'native.line': { outcome: 'exact', to: 'line' },
    });
  });

  it('that are undefined are absent', () => {
    expect(mappingOf({ source: undefined })).toEqual({});
  });

  it.each([
    ['mail', 'emails', { mail: 'a@okafor.example' }],
    ['mail', 'emails', { mail: null }],
    ['details.firm', 'company', { details: { firm: 'Faro', city: 'Faro' } }],
  ])('are refused where the model has a word for them: %s is %s', (path, field, native) => {
    const message = `'native.${path}' is '${field}' of the model: pass that.`;
    for (const lossy of [undefined, 'stash', 'drop'] as const) {
      expect(() => update({ native }, lossy)).toThrow(argumentError(message));
    }
  });

  it('may be beside a nested one of the model', () => {
    expect(mappingOf({ details: { city: 'Faro' } })).toEqual({
      'native.details': { outcome: 'exact', to: 'details' },
    });
    expect(() => update({ native: { details: { firm: undefined } } })).not.toThrow();
  });

  it('may have the name that a field has in another write alone', () => {
    expect(() => update({ native: { tel: '020 7946 0152' } })).not.toThrow();
    const changes: ContactUpdate = { ...NEEDS, native: { tel: '020 7946 0153' } };
    expect(() => create(changes)).toThrow("'native.tel' is 'phones' of the model");
  });

  it('are refused where the provider takes none of that name', () => {
    expect(() => update({ native: { colour: 'red' } }, 'drop')).toThrow(
      "somewhere cannot store 'native.colour' on update. It takes source, line, details, tel.",
    );
    expect(() =>
      planWrite({ ...TARGET, native: undefined }, 'update', { native: { source: 'fair' } }),
    ).toThrow("'native.source' on update. The model has a word for all that it takes.");
  });

  it('are an object, or not there', () => {
    expect(() => update({ native: undefined })).not.toThrow();
    for (const native of [null, 'fair', ['fair']]) {
      expect(() => update({ native })).toThrow(argumentError("'native' takes an object"));
    }
  });
});
