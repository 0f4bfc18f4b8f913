import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError, errorGuard, messageOf, retryAfterOf } from './api-error.js';

describe('messageOf', () => {
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
});

describe('retryAfterOf', () => {
  const NOW = Date.parse('2026-10-21T07:28:00Z');

  it.each([
    ['30', 30_000],
    ['0', 0],
    ['1.5', 1500],
    [' 2 ', 2000],
    ['Wed, 21 Oct 2026 07:29:00 GMT', 60_000],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['soon 5', undefined],
    ['-5', undefined],
    ['10s', undefined],
    ['1e3', undefined],
  ])('Retry-After %j asks to wait %s ms', (text, milliseconds) => {
    expect(retryAfterOf(new Headers({ 'retry-after': text }), NOW)).toBe(milliseconds);
  });

  it('an answer without Retry-After asks for nothing', () => {
    expect(retryAfterOf(new Headers())).toBeUndefined();
  });

  it('a date counts from the present', () => {
    const inOneMinute = new Date(Date.now() + 60_000).toUTCString();
    const wait = retryAfterOf(new Headers({ 'retry-after': inOneMinute }));
    expect(wait).toBeGreaterThan(55_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });
});

describe('errorGuard', () => {
  interface Bodies {
    'things.get': { 404: { error: string }; 429: string };
    'things.create': { 409: { message: string } };
  }

  const isThingsError = errorGuard<Bodies>('things', [429]);
  const details = { provider: 'things', operation: 'things.get', status: 404, body: { error: 'none' } };

  it('knows the refusal of an operation by its status', () => {
    expect(isThingsError(new ApiError(details), 'things.get', 404)).toBe(true);
  });

  it.each([
    ['another provider', new ApiError({ ...details, provider: 'others' })],
    ['another operation', new ApiError({ ...details, operation: 'things.list' })],
    ['another status', new ApiError({ ...details, status: 429 })],
    ['no body', new ApiError({ ...details, body: undefined })],
    ['a page of HTML', new ApiError({ ...details, body: '<h1>404</h1>' })],
    ['another error', new Error('no')],
    ['no error', undefined],
  ])('refuses %s', (_, error) => {
    expect(isThingsError(error, 'things.get', 404)).toBe(false);
  });

  it('knows a refusal that is declared as text', () => {
    expect(isThingsError(new ApiError({ ...details, status: 429, body: 'later' }), 'things.get', 429)).toBe(
      true,
    );
    expect(isThingsError(new ApiError({ ...details, status: 429 }), 'things.get', 429)).toBe(false);
  });

  it('gives the body its declared type', () => {
    const error: unknown = new ApiError(details);
    if (!isThingsError(error, 'things.get', 404)) throw error;
    expectTypeOf(error.body).toEqualTypeOf<{ error: string }>();
    expect(error.body.error).toBe('none');
  });

  it('takes declared operations and statuses only', () => {
    // @ts-expect-error there is no such operation
    isThingsError(undefined, 'things.delete', 404);
    // @ts-expect-error the operation does not declare this status
    isThingsError(undefined, 'things.create', 404);
  });
});
