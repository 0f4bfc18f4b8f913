import { expect, it } from 'vitest';
import { classify } from './classify.js';

it.each([
  ['missing headers', 403, { message: 'Did not get inputs for authorization' }, 'unauthenticated'],
  ['a 403 without a body', 403, undefined, 'unauthenticated'],
  ['an unknown contact', 200, { status: 'ERROR', message: 'Contact not found' }, 'not-found'],
  ['an unknown contact, in other words', 200, { status: 'ERROR', message: 'No contact' }, 'not-found'],
  ['another error', 200, { status: 'ERROR', message: 'Invalid phone number' }, 'invalid-request'],
  ['an error without a text', 201, { status: 'ERROR' }, 'invalid-request'],
])('knows %s', (_, status, body, kind) => {
  expect(classify(status, body)).toBe(kind);
});

it.each([
  ['a success', 200, { status: 'OK', contact: {} }],
  ['a list', 200, [{ status: 'ERROR' }]],
  ['a count', 200, { count: 1 }],
  ['no body', 200, undefined],
  ['null', 200, null],
  ['text', 200, 'ERROR'],
  ['a refusal', 404, { status: 'ERROR', message: 'Contact not found' }],
  ['a known number', 409, { status: 'ERROR', message: 'Contact already exists' }],
  ['a wrong credential', 401, { status: 'ERROR', message: 'Invalid Credentials' }],
  ['a failure', 500, { status: 'ERROR', message: 'Internal server error' }],
])('leaves %s to the status', (_, status, body) => {
  expect(classify(status, body)).toBeUndefined();
});
