import { UnsupportedError } from '@contactkit/runtime';
import { describe, expect, it } from 'vitest';
import type { ContactUpdate } from '../model/contact.js';
import { at, type FieldRule, type FieldTable, type WriteTarget } from '../model/field-table.js';
import { mapWrite } from './map-write.js';

const COPIED = { describes: 'copied later', applies: () => true };
const FIELDS = {
  username: { read: 'user', create: 'user', update: 'user', required: true },
  fullName: { read: 'name', create: 'profile.name', update: 'profile.name', clear: true },
  emails: at('mail', { clear: true, transform: 'lowercase' }),
  phones: { read: 'tel', create: 'tel', update: 'tel' },
  avatarUrl: { read: 'image', create: 'image', update: 'image', transform: COPIED },
  company: { read: 'firm', update: 'firm', advice: 'Set it with update.' },
  tags: { advice: 'Labels have a call of their own.' },
  attributes: { read: 'data', create: 'data', update: 'values' },
  createdAt: { read: 'created' },
} as const satisfies FieldTable;

const SOMEWHERE: WriteTarget = { name: 'somewhere', fields: FIELDS };
/** Attributes are text alone, and cannot be cleared. */
const TEXTUAL = withAttributes({ create: 'data', update: 'data', texts: true });
/** An update replaces all attributes. */
const REPLACING = withAttributes({ create: 'data', update: 'data', clear: true, replaces: true });
const BARE: WriteTarget = { name: 'bare', fields: { username: { create: 'user', update: 'user' } } };

function withAttributes(attributes: FieldRule): WriteTarget {
  return { name: 'somewhere', fields: { ...FIELDS, attributes } };
}

const create = (contact: ContactUpdate, lossy?: 'stash' | 'drop', target = SOMEWHERE) =>
  mapWrite(target, 'create', { username: 'mira', ...contact }, lossy);
const update = (changes: ContactUpdate, lossy?: 'stash' | 'drop', target = SOMEWHERE) =>
  mapWrite(target, 'update', changes, lossy);
const refusal = (error: object) => ({ outcome: 'refused', error: expect.objectContaining(error) });

describe('a value that the provider stores', () => {
  it('is exact, at the path of the operation', () => {
    const contact = { fullName: 'Mira', phones: ['020 7946 0152'], attributes: { plan: 'gold' } };
    expect(create(contact)).toMatchObject({
      values: { username: 'mira', ...contact },
      mapping: {
        username: { outcome: 'exact', to: 'user' },
        fullName: { outcome: 'exact', to: 'profile.name' },
        phones: { outcome: 'exact', to: 'tel' },
        attributes: { outcome: 'exact', to: 'data' },
      },
    });
    expect(update({ attributes: { plan: 'gold' } }).mapping).toEqual({
      attributes: { outcome: 'exact', to: 'values' },
    });
  });

  it('is transformed where the provider has it otherwise, and the mapping says how', () => {
    const { values, mapping } = update({ avatarUrl: 'https://img.example.com/mira.png' });
    expect(mapping).toEqual({ avatarUrl: { outcome: 'transformed', to: 'image', how: 'copied later' } });
    expect(values.avatarUrl).toBe('https://img.example.com/mira.png');
  });

  it.each([
    [['Mira@Solheim.example'], 'transformed'],
    [['ÅSE@solheim.example'], 'transformed'],
    [[{ value: 'Mira@Solheim.example' }], 'transformed'],
    [['mira@solheim.example'], 'exact'],
    [[{ value: 'mira@solheim.example' }], 'exact'],
    [[], 'exact'],
    [null, 'exact'],
  ])('is transformed only when it matches: %j is %s', (emails, outcome) => {
    expect(update({ emails }).mapping.emails).toMatchObject({ outcome, to: 'mail' });
  });

  it.each(['fullName', 'phones', 'tags', 'attributes'] as const)('is exact when %s is cleared', (field) => {
    const fields: FieldTable = { [field]: at('place', { clear: true, transform: COPIED }) };
    const target = { name: 'somewhere', fields };
    expect(update({ [field]: null }, undefined, target).mapping[field]?.outcome).toBe('exact');
  });

  it('is judged by the email that is stored, not by the one that is dropped', () => {
    const emails = ['mira@solheim.example', 'Second@solheim.example'];
    expect(update({ emails }, 'drop').mapping.emails).toEqual({ outcome: 'exact', to: 'mail' });
  });

  it('is not mentioned when it is undefined', () => {
    expect(update({ fullName: undefined, emails: undefined, native: undefined }).mapping).toEqual({});
  });

  it('may be empty text: that is a value', () => {
    expect(update({ fullName: '', username: '' }).mapping).toMatchObject({
      fullName: { outcome: 'exact' },
      username: { outcome: 'exact' },
    });
  });

  it('is cleared by null where that is possible', () => {
    expect(update({ fullName: null, emails: null })).toMatchObject({
      values: { fullName: null, emails: null },
      mapping: { fullName: { outcome: 'exact', to: 'profile.name' }, emails: { outcome: 'exact' } },
    });
  });
});

describe('a field without a place', () => {
  it('is refused, with field, provider and every option that would allow it', () => {
    expect(create({ blocked: true }).mapping.blocked).toEqual(
      refusal({
        name: 'UnsupportedError',
        provider: 'somewhere',
        operation: 'create',
        field: 'blocked',
        message:
          "somewhere cannot store 'blocked' on create. Pass { lossy: 'stash' } to keep it at " +
          "'data.contactkit_blocked', or { lossy: 'drop' } to leave it out.",
      }),
    );
  });

  it('comes with the advice of the provider, when it has some', () => {
    expect(create({ company: 'Faro Labs' }).mapping.company).toEqual(
      refusal({ message: expect.stringMatching(/'company' on create\. Set it with update\. Pass \{ lossy/) }),
    );
    expect(update({ company: 'Faro Labs' }).mapping.company).toEqual({ outcome: 'exact', to: 'firm' });
  });

  it('is refused with no word of stashing where there are no attributes', () => {
    for (const lossy of [undefined, 'stash'] as const) {
      expect(update({ fullName: 'Mira' }, lossy, BARE).mapping.fullName).toEqual(
        refusal({
          message: "bare cannot store 'fullName' on update. Pass { lossy: 'drop' } to leave it out.",
        }),
      );
    }
  });

  it('is stashed as an attribute, beside those that were given', () => {
    const contact = { tags: ['vip'], blocked: true, attributes: { plan: 'gold' } };
    const { values, mapping } = create(contact, 'stash');
    expect(values).toEqual({
      username: 'mira',
      attributes: { plan: 'gold', contactkit_tags: ['vip'], contactkit_blocked: true },
    });
    expect(mapping).toMatchObject({
      attributes: { outcome: 'exact' },
      tags: { outcome: 'stashed', to: 'data.contactkit_tags' },
      blocked: { outcome: 'stashed', to: 'data.contactkit_blocked' },
    });
  });

  it('is stashed at the place that the operation has', () => {
    const { values, mapping } = update({ tags: ['vip'] }, 'stash');
    expect(mapping.tags).toEqual({ outcome: 'stashed', to: 'values.contactkit_tags' });
    expect(values).toEqual({ attributes: { contactkit_tags: ['vip'] } });
  });

  it('is stashed as text where attributes are text', () => {
    const contact = { tags: ['vip', 'fair'], blocked: false, externalId: 'crm-7' };
    expect(create(contact, 'stash', TEXTUAL).values.attributes).toEqual({
      contactkit_tags: '["vip","fair"]',
      contactkit_blocked: 'false',
      contactkit_externalId: 'crm-7',
    });
  });

  it('is dropped, with the reason', () => {
    const { values, mapping } = create({ tags: ['vip'], blocked: true, company: 'Faro' }, 'drop');
    expect(values).toEqual({ username: 'mira' });
    expect(mapping).toMatchObject({
      tags: { outcome: 'dropped', why: 'Labels have a call of their own.' },
      blocked: { outcome: 'dropped', why: 'somewhere has no place for it.' },
      company: { outcome: 'dropped', why: 'Set it with update.' },
    });
  });

  it.each([null, []])('with nothing to keep is not stashed: tags %j', (tags) => {
    const { values, mapping } = update({ tags }, 'stash');
    expect(mapping.tags).toEqual(refusal({ message: expect.not.stringContaining('stash') }));
    expect(values).toEqual({});
  });
});

describe('a second email or phone number', () => {
  const emails = ['mira@solheim.example', { value: 'second@solheim.example' }, 'third@solheim.example'];

  it('is refused under its own name', () => {
    expect(update({ emails }).mapping).toEqual({
      emails: { outcome: 'exact', to: 'mail' },
      'emails[1]': refusal({
        name: 'UnsupportedError',
        field: 'emails[1]',
        message: expect.stringContaining('It stores one; pass one. Pass { lossy: '),
      }),
    });
  });

  it('is stashed with all that follow', () => {
    expect(update({ emails }, 'stash')).toMatchObject({
      values: {
        emails: ['mira@solheim.example'],
        attributes: { contactkit_emails: [{ value: 'second@solheim.example' }, 'third@solheim.example'] },
      },
      mapping: { 'emails[1]': { outcome: 'stashed', to: 'values.contactkit_emails' } },
    });
  });

  it('is dropped, while the first one stays', () => {
    const { values, mapping } = create({ phones: ['020 7946 0152', '020 7946 0153'] }, 'drop');
    expect(values.phones).toEqual(['020 7946 0152']);
    expect(mapping).toMatchObject({
      phones: { outcome: 'exact', to: 'tel' },
      'phones[1]': { outcome: 'dropped', why: 'It stores one; pass one.' },
    });
  });

  it('is no matter where the provider stores none', () => {
    const { mapping } = update({ phones: ['1', '2'] }, 'drop', BARE);
    expect(Object.keys(mapping)).toEqual(['phones']);
  });
});

describe('null, or an empty list, that would clear nothing', () => {
  it.each([{ username: null }, { phones: null }, { phones: [] }, { company: null }, { attributes: null }])(
    'is refused: %j',
    (changes) => {
      const [field = ''] = Object.keys(changes);
      const error = { name: 'UnsupportedError', field, message: /It can be changed, not cleared\. Pass/ };
      for (const lossy of [undefined, 'stash'] as const) {
        expect(update(changes, lossy).mapping[field]).toEqual(
          refusal({ ...error, message: expect.stringMatching(error.message) }),
        );
      }
    },
  );

  it('can be dropped', () => {
    expect(update({ username: null, fullName: 'Mira' }, 'drop')).toMatchObject({
      values: { fullName: 'Mira' },
      mapping: { username: { outcome: 'dropped', why: 'It can be changed, not cleared.' } },
    });
  });
});

describe('where an update replaces all attributes', () => {
  it('nothing is stashed that would push them out', () => {
    const { mapping } = update({ tags: ['vip'] }, 'stash', REPLACING);
    const advice = "Pass 'attributes' as well, which an update replaces, with { lossy: 'stash' }";
    expect(mapping.tags).toEqual(refusal({ message: expect.stringContaining(advice) }));
  });

  it('a value is stashed among attributes that are given, or cleared', () => {
    const given = update({ tags: ['vip'], attributes: { plan: 'gold' } }, 'stash', REPLACING);
    expect(given.values.attributes).toEqual({ plan: 'gold', contactkit_tags: ['vip'] });
    const cleared = update({ tags: ['vip'], attributes: null }, 'stash', REPLACING);
    expect(cleared.values.attributes).toEqual({ contactkit_tags: ['vip'] });
  });

  it('a new contact has none to push out', () => {
    expect(create({ tags: ['vip'] }, 'stash', REPLACING).mapping.tags).toMatchObject({ outcome: 'stashed' });
  });
});

it('a name that the model does not have is refused, whatever may be lost', () => {
  const misspelt: object = JSON.parse('{"fullname":"Mira","createdAt":0,"__proto__":{}}');
  for (const lossy of [undefined, 'stash', 'drop'] as const) {
    const { mapping } = update(misspelt, lossy);
    for (const field of ['fullname', 'createdAt', '__proto__']) {
      const message = `somewhere cannot store '${field}' on update. It is no field that can be written.`;
      expect(mapping[field]).toEqual(refusal({ name: 'UnsupportedError', field, message }));
    }
  }
});

it('an empty list is as good as absent in a new contact, and an attribute of the same name keeps a stash away', () => {
  const { values, mapping } = create({ tags: [], emails: [], phones: [] });
  expect({ values, mapping }).toEqual({
    values: { username: 'mira' },
    mapping: { username: expect.anything() },
  });
  const taken = create({ tags: ['vip'], attributes: { contactkit_tags: 'mine' } }, 'stash');
  const message = expect.stringContaining("There is an attribute 'contactkit_tags' already");
  expect(taken.mapping.tags).toEqual(refusal({ name: 'UnsupportedError', message }));
  expect(taken.values.attributes).toEqual({ contactkit_tags: 'mine' });
});

it.each([
  [{ fullName: 5 }, "'fullName' takes a text."],
  [{ tags: 'vip' }, "'tags' takes a list of texts."],
  [{ blocked: 'no' }, "'blocked' takes true or false."],
])('a value of another kind is refused: %j', (values: object, message) => {
  const [mapping] = Object.values(update(values).mapping);
  expect(mapping).toEqual(refusal({ name: 'ArgumentError', message }));
});

it.each([null, 5, ['a'], 'text'])('what is no contact is refused: %j', (given) => {
  const { mapping } = mapWrite(SOMEWHERE, 'update', JSON.parse(JSON.stringify(given)));
  expect(mapping.contact).toEqual(refusal({ message: 'A contact is an object of fields and values.' }));
});

it('an error of the mapping is one that contactkit makes', () => {
  const { blocked } = create({ blocked: true }).mapping;
  expect(blocked?.outcome === 'refused' && blocked.error).toBeInstanceOf(UnsupportedError);
});
