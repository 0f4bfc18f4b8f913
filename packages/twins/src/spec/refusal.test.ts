import { describe, expect, it } from 'vitest';
import type { DeclaredResponse } from './operation.js';
import { chooseRefusal, encodeViolations, type RequestFacts } from './refusal.js';

const fine: RequestFacts = { credentials: 'accepted', bodyIsMalformed: false, findings: [] };

const found = (...codes: string[]): RequestFacts => ({
  ...fine,
  findings: codes.map((code) => ({ path: 'body', code, message: '' })),
});

const success = { status: 200, examples: ['missingField', 'contact'] };

describe('chooseRefusal', () => {
  it('refuses nothing when nothing is wrong', () => {
    expect(chooseRefusal([success, { status: 400, examples: ['missingField'] }], fine)).toBeUndefined();
  });

  it.each<[string, RequestFacts, string]>([
    ['no credentials', { ...fine, credentials: 'missing' }, 'missingCredentials'],
    ['wrong credentials', { ...fine, credentials: 'invalid' }, 'invalidCredentials'],
    ['credentials that only Prism minds', found('401'), 'invalidCredentials'],
    ['a strange content type', found('415'), 'unsupportedMediaType'],
    ['a malformed body', { ...fine, bodyIsMalformed: true }, 'malformedBody'],
    ['something missing', found('required'), 'missingField'],
    ['a wrong value', found('pattern'), 'invalidValue'],
    ['several wrong values', found('type', 'maxLength'), 'invalidValue'],
    ['a missing before a wrong member', found('type', 'required'), 'missingField'],
    [
      'a malformed body before what is missing in it',
      { ...found('required'), bodyIsMalformed: true },
      'malformedBody',
    ],
    ['a strange before a malformed body', { ...found('415'), bodyIsMalformed: true }, 'unsupportedMediaType'],
    [
      'credentials before everything',
      { ...found('415', 'type'), credentials: 'missing' },
      'missingCredentials',
    ],
  ])('takes the situation of %s', (_, facts, situation) => {
    expect(chooseRefusal([], facts)).toMatchObject({ situation });
  });

  const named: DeclaredResponse[] = [
    success,
    { status: 422, examples: ['duplicate', 'missingField'] },
    { status: 400, examples: ['missingField', 'other'] },
    { status: 404, examples: ['notFound', 'invalidValue'] },
    { status: 403, examples: ['missingCredentials'] },
    { status: 401, examples: ['invalidCredentials'] },
  ];

  it.each<[RequestFacts, number, string]>([
    [found('required'), 422, 'missingField'],
    [found('pattern'), 404, 'invalidValue'],
    [{ ...fine, credentials: 'missing' }, 403, 'missingCredentials'],
    [{ ...fine, credentials: 'invalid' }, 401, 'invalidCredentials'],
  ])('takes the first error that has an example of that name (%#)', (facts, status, example) => {
    expect(chooseRefusal(named, facts)).toMatchObject({ status, example, declared: true });
  });

  const plain = (...statuses: number[]) =>
    statuses.map((status) => ({ status, examples: ['first', 'second'] }));

  it.each<[RequestFacts, number[], number]>([
    [{ ...fine, credentials: 'missing' }, [403, 401], 401],
    [{ ...fine, credentials: 'missing' }, [400, 403], 403],
    [{ ...fine, credentials: 'invalid' }, [403, 401], 401],
    [found('415'), [400, 415], 415],
    [{ ...fine, bodyIsMalformed: true }, [422, 400], 400],
    [found('required'), [422, 400], 400],
    [found('required'), [422], 422],
    [found('type'), [400, 422], 422],
    [found('type'), [400], 400],
  ])('else takes a declared status, with its first example (%#)', (facts, statuses, status) => {
    expect(chooseRefusal(plain(...statuses), facts)).toMatchObject({
      status,
      example: 'first',
      declared: true,
    });
  });

  it.each<[RequestFacts, number]>([
    [{ ...fine, credentials: 'missing' }, 401],
    [{ ...fine, credentials: 'invalid' }, 401],
    [found('415'), 415],
    [{ ...fine, bodyIsMalformed: true }, 400],
    [found('required'), 400],
    [found('type'), 422],
  ])('else leaves the answer to the mock (%#)', (facts, status) => {
    expect(chooseRefusal(plain(200, 404, 500), facts)).toMatchObject({ status, declared: false });
  });

  it('does not take the answer to a wrong value for a body that it cannot read', () => {
    expect(chooseRefusal(plain(422), { ...fine, bodyIsMalformed: true })).toMatchObject({
      status: 400,
      declared: false,
    });
  });

  it('names no example where there is none', () => {
    expect(chooseRefusal([{ status: 400, examples: [] }], found('required'))).toEqual({
      situation: 'missingField',
      status: 400,
      declared: true,
    });
  });
});

const finding = { path: 'body.naïve\n', code: 'type', message: 'must be “text” 🙂' };

describe('encodeViolations', () => {
  it('writes printable ASCII that is the same JSON', () => {
    const text = encodeViolations([finding]);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(text)).toEqual([finding]);
  });

  it('keeps to 4096 bytes, and says what it left out', () => {
    const text = encodeViolations(Array.from({ length: 1000 }, () => finding));
    expect(text.length).toBeLessThanOrEqual(4096);
    const shown: unknown[] = JSON.parse(text);
    expect(shown.at(-1)).toMatchObject({
      code: 'more',
      message: `${1001 - shown.length} more are not shown`,
    });
  });

  it('says so when not even one fits', () => {
    const text = encodeViolations([{ ...finding, path: 'x'.repeat(5000) }]);
    expect(JSON.parse(text)).toEqual([{ path: '', code: 'more', message: '1 more are not shown' }]);
  });
});
