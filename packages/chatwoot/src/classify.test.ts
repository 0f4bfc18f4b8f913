import { expect, it } from 'vitest';
import { classify } from './classify.js';

it.each([
  ['no access to this account', 401, { error: 'You are not authorized to access this account' }, 'forbidden'],
  ['no right to do this', 401, { error: 'You are not authorized to do this action' }, 'forbidden'],
  ['a suspended account', 401, { error: 'Account is suspended' }, 'forbidden'],
  ['a taken email', 422, { message: 'Email has already been taken', attributes: ['email'] }, 'conflict'],
  ['a taken number', 422, { message: 'Phone number has already been taken' }, 'conflict'],
])('knows %s', (_, status, body, kind) => {
  expect(classify(status, body)).toBe(kind);
});

it.each([
  ['a wrong token', 401, { error: 'Invalid Access Token' }],
  ['no token', 401, { errors: ['You need to sign in or sign up before continuing.'] }],
  [
    'an invalid value',
    422,
    { message: 'Phone number should be in e164 format', attributes: ['phone_number'] },
  ],
  ['a missing value', 422, { error: 'param is missing or the value is empty: inbox_id' }],
  ['an unknown contact', 404, { error: 'Resource could not be found' }],
  ['text', 401, 'not authorized'],
  ['no body', 422, undefined],
  ['null', 401, null],
  ['a contact of that name', 200, { message: 'has already been taken', error: 'not authorized' }],
])('leaves %s to the status', (_, status, body) => {
  expect(classify(status, body)).toBeUndefined();
});
