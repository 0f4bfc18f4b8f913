import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { type ErrorKind, kindOfStatus } from './errors.js';
import * as runtime from './index.js';

describe('ContactKitError', () => {
  type Runtime = typeof runtime;

  /** One error of every class of a copy of this package, with its guard in ours. */
  function errorsOf(copy: Runtime) {
    const details = { provider: 'things', operation: 'things.get' };
    const { ApiError, ConnectionError, UnsupportedError } = copy;
    return [
      [new ApiError({ ...details, status: 404, body: undefined }), runtime.isApiError],
      [new ConnectionError({ ...details, kind: 'network', cause: 'reset' }), runtime.isConnectionError],
      [new copy.ConfigurationError('wrong'), runtime.isConfigurationError],
      [new copy.ArgumentError('wrong'), runtime.isArgumentError],
      [new UnsupportedError({ provider: 'things', operation: 'create' }), runtime.isUnsupportedError],
      [new copy.PaginationError('things.list', 'wrong', {}), runtime.isPaginationError],
    ] as const;
  }

  const GUARDS = errorsOf(runtime).map(([, guard]) => guard);

  describe('the guards', () => {
    it('know each class, and only that', () => {
      for (const [error, guard] of errorsOf(runtime)) {
        expect(GUARDS.filter((each) => each(error))).toEqual([guard]);
        expect(runtime.isContactKitError(error)).toBe(true);
      }
    });

    it('know the errors of another installed copy, where instanceof fails', async () => {
      vi.resetModules();
      const copy: Runtime = await import('./index.js');
      for (const [error, guard] of errorsOf(copy)) {
        expect(error).not.toBeInstanceOf(runtime.ContactKitError);
        expect(GUARDS.filter((each) => each(error))).toEqual([guard]);
        expect(runtime.isContactKitError(error)).toBe(true);
      }
    });

    it.each([undefined, null, 'ApiError', 5, {}, new Error('x'), { name: 'ApiError', kind: 'server' }])(
      'say no to %o',
      (value) => {
        expect([runtime.isContactKitError, ...GUARDS].some((guard) => guard(value))).toBe(false);
      },
    );

    it('narrow the type', () => {
      const value: unknown = new runtime.ArgumentError('wrong');
      if (runtime.isApiError(value)) expectTypeOf(value.status).toEqualTypeOf<number>();
      if (runtime.isContactKitError(value)) expectTypeOf(value.kind).toEqualTypeOf<runtime.ErrorKind>();
      expect.assertions(0);
    });
  });

  describe('an error', () => {
    it('is an Error that shows its class', () => {
      for (const [error] of errorsOf(runtime)) {
        expect(error).toBeInstanceOf(Error);
        expect(error).toBeInstanceOf(runtime.ContactKitError);
        expect(String(error)).toBe(`${error.name}: ${error.message}`);
        expect(error.name).toBe(error.constructor.name);
      }
    });

    it('of the connection says the reason, however deep it lies', () => {
      const deep = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
      const reasons = [deep, new TypeError('fetch failed', { cause: new Error('') }), 'closed'].map(
        (cause) =>
          new runtime.ConnectionError({ provider: 'p', operation: 'o', kind: 'network', cause }).message,
      );
      expect(reasons).toEqual([
        'p o: network (getaddrinfo ENOTFOUND)',
        'p o: network (fetch failed)',
        'p o: network (closed)',
      ]);
    });

    it('of something unsupported names provider, operation, field and what to do instead', () => {
      const details = { provider: 'orq', operation: 'create' };
      const field = new runtime.UnsupportedError({ ...details, field: 'phone', advice: 'Use metadata.' });
      expect(field.message).toBe("orq cannot store 'phone' on create. Use metadata.");
      expect(new runtime.UnsupportedError(details).message).toBe('orq cannot create.');
    });
  });
});

describe('the kind of an ApiError', () => {
  describe('kindOfStatus', () => {
    it.each([
      [400, 'invalid-request'],
      [401, 'unauthenticated'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [405, 'invalid-request'],
      [409, 'conflict'],
      [410, 'not-found'],
      [413, 'invalid-request'],
      [422, 'invalid-request'],
      [429, 'rate-limited'],
      [500, 'server'],
      [503, 'server'],
      [599, 'server'],
      [101, 'unexpected-status'],
      [304, 'unexpected-status'],
    ])('reads %i as %s', (status, kind) => {
      expect(kindOfStatus(status)).toBe(kind);
    });
  });

  /** Every kind, once: the type below fails to compile when one is missing. */
  const KINDS = [
    'unauthenticated',
    'forbidden',
    'not-found',
    'conflict',
    'invalid-request',
    'rate-limited',
    'server',
    'redirect',
    'invalid-response',
    'unexpected-status',
    'timeout',
    'network',
    'configuration',
    'invalid-argument',
    'unsupported',
    'pagination',
  ] as const;

  it('every kind has a row in the table of the README', () => {
    expectTypeOf<(typeof KINDS)[number]>().toEqualTypeOf<ErrorKind>();
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').flatMap((line) => /^\| `([a-z-]+)` +\|/.exec(line)?.[1] ?? []);
    expect(KINDS.filter((kind) => !rows.includes(kind))).toEqual([]);
  });
});
