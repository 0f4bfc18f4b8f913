import { expect, it } from 'vitest';
import { messageOf } from './message-of.js';

it.each([
  ['text', 'Retry later\n', 'Retry later'],
  ['a message', { message: 'No', error: 'other' }, 'No'],
  ['an error', { error: 'Contact not found' }, 'Contact not found'],
  [
    'a problem, by its detail',
    { title: 'No such route', detail: 'The spec has no /v3.' },
    'The spec has no /v3.',
  ],
  ['a problem, by its title', { title: 'No such route' }, 'No such route'],
  ['errors, joined', { errors: ['Sign in.', { code: 1 }, 'Or up.'] }, 'Sign in., Or up.'],
  ['lines, put into one', { message: ' two\n\n  lines ' }, 'two lines'],
  ['the first 200 characters', 'x'.repeat(201), `${'x'.repeat(200)}…`],
  ['exactly 200 characters whole', 'x'.repeat(200), 'x'.repeat(200)],
])('finds %s', (_, body, message) => {
  expect(messageOf(body)).toBe(message);
});

it.each([
  ['a page for people', '\n<!doctype html><html></html>'],
  ['an empty text', ''],
  ['white space', { message: ' \n' }],
  ['no text', { message: 5, error: { code: 1 } }],
  ['no errors', { errors: [] }],
  ['nothing', undefined],
  ['null', null],
  ['a list', ['no']],
])('finds nothing in %s', (_, body) => {
  expect(messageOf(body)).toBeUndefined();
});
