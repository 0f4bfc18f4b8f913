import { describe, expect, it } from 'vitest';
import { checkCreate, checkUpdate, type WritableFields } from './check-write.js';

const FIELDS: WritableFields = {
  provider: 'somewhere',
  create: ['username', 'emails', 'phones', 'attributes'],
  required: ['username', 'phones'],
  update: ['username', 'emails', 'phones'],
  clear: ['emails'],
  advice: { company: 'Set it with update.' },
};
const NEEDS = { username: 'mira', phones: ['020 7946 0152'] };

describe('what cannot be stored', () => {
  it('is an UnsupportedError with provider, operation and field', () => {
    const refusal = { name: 'UnsupportedError', provider: 'somewhere', operation: 'update', field: 'tags' };
    expect(() => checkUpdate(FIELDS, { tags: ['vip'] })).toThrow(expect.objectContaining(refusal));
  });

  it('comes with the advice of the provider, when it has some', () => {
    expect(() => checkCreate(FIELDS, { ...NEEDS, company: 'Faro' })).toThrow(
      "somewhere cannot store 'company' on create. Set it with update.",
    );
    expect(() => checkCreate(FIELDS, { ...NEEDS, tags: [] })).toThrow(/'tags' on create\.$/);
  });

  it('is a second email or phone number', () => {
    const emails = ['a@okafor.example', 'b@okafor.example'];
    const refusal = expect.objectContaining({ name: 'UnsupportedError', field: 'emails' });
    expect(() => checkCreate(FIELDS, { ...NEEDS, emails })).toThrow(refusal);
    expect(() => checkUpdate(FIELDS, { emails })).toThrow(refusal);
  });

  it('is a null or an empty list where the field cannot be cleared', () => {
    for (const changes of [{ username: null }, { phones: null }, { phones: [] }]) {
      expect(() => checkUpdate(FIELDS, changes)).toThrow(/It can be changed, not cleared\.$/);
    }
  });
});

describe('a list', () => {
  // What JavaScript, or a cast, lets through.
  const entries: unknown[] = [undefined, null, '', 7, {}, { value: '' }, { e164: '+12025550143' }];

  it.each(entries)('with the entry %j is refused: it would clear the field, or be dropped', (entry) => {
    const values: object = { emails: [entry] };
    const refusal = expect.objectContaining({
      name: 'ArgumentError',
      message: expect.stringMatching("'emails'"),
    });
    expect(() => checkUpdate(FIELDS, values)).toThrow(refusal);
    expect(() => checkCreate(FIELDS, { ...NEEDS, ...values })).toThrow(refusal);
  });

  it('given as a text is refused', () => {
    const values: object = { ...NEEDS, phones: '020 7946 0152' };
    expect(() => checkCreate(FIELDS, values)).toThrow("'phones' takes a list");
  });

  it('takes texts, and entries of the model', () => {
    expect(() => checkUpdate(FIELDS, { emails: ['a@okafor.example'] })).not.toThrow();
    expect(() => checkUpdate(FIELDS, { emails: [{ value: 'a@okafor.example' }] })).not.toThrow();
  });
});

describe('create', () => {
  it.each(['username', 'phones'])('needs %s', (field) => {
    expect(() => checkCreate(FIELDS, { ...NEEDS, [field]: undefined })).toThrow(
      `somewhere needs '${field}' to create a contact.`,
    );
  });

  it('takes no null', () => {
    const values: object = { ...NEEDS, attributes: null };
    expect(() => checkCreate(FIELDS, values)).toThrow(
      "'attributes' is null: leave it out to create without it.",
    );
  });
});
