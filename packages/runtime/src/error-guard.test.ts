import { expect, expectTypeOf, it } from 'vitest';
import { ApiError } from './api-error.js';
import { errorGuard } from './error-guard.js';

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
