import { expect, it } from 'vitest';
import { camelCase, memberAccess, objectKey, pascalCase, stringLiteral } from './naming.js';

it.each([
  ['contacts.bulk.create', 'ContactsBulkCreate', 'contactsBulkCreate'],
  ['phone_number', 'PhoneNumber', 'phoneNumber'],
  ['digi-vault', 'DigiVault', 'digiVault'],
  ['_id', 'Id', 'id'],
  ['accountId', 'AccountId', 'accountId'],
])('writes %s as %s and %s', (text, pascal, camel) => {
  expect([pascalCase(text), camelCase(text)]).toEqual([pascal, camel]);
});

it.each([
  ['limit', 'limit', '.limit'],
  ['_id', '_id', '._id'],
  ['starting-after', "'starting-after'", "['starting-after']"],
  ['2nd', "'2nd'", "['2nd']"],
])('quotes the key %s only when it must be', (name, key, access) => {
  expect([objectKey(name), memberAccess(name)]).toEqual([key, access]);
});

it.each(["it's", 'a "word"', 'back\\slash', 'back\\"slash', 'two\nlines', "\\'"])(
  'writes %j as a literal',
  (text) => {
    const literal = stringLiteral(text);
    expect(literal).toMatch(/^'.*'$/);
    expect(new Function(`return ${literal}`)()).toBe(text);
  },
);
