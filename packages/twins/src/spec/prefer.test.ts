import { describe, expect, it } from 'vitest';
import type { Operation } from './operation.js';
import { choosePreferred, describePreferable, parsePrefer } from './prefer.js';

describe('parsePrefer', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['code=404', { code: '404' }],
    ['code=404, example=notFound', { code: '404', example: 'notFound' }],
    ['code=404,example=notFound', { code: '404', example: 'notFound' }],
    ['Code = "404" , EXAMPLE="notFound"', { code: '404', example: 'notFound' }],
    ['example="a, \\"b\\"; c", code=200', { example: 'a, "b"; c', code: '200' }],
    ['code=404; why="because, really", dynamic=true', { code: '404', dynamic: true }],
    ['dynamic=false', { dynamic: false }],
    ['dynamic=perhaps', {}],
    ['respond-async, wait=10, code=200', { code: '200' }],
    ['code=200, code=404', { code: '200' }],
    ['code=, code', {}],
    ['code="200', {}],
  ])('reads %s', (header, preference) => {
    expect(parsePrefer(header)).toEqual(preference);
  });
});

describe('the answers that Prefer can name', () => {
  const operation: Operation = {
    id: 'contacts.list',
    method: 'GET',
    template: ['contacts'],
    security: [],
    responses: [
      { status: 404, examples: ['notFound'] },
      { status: 202, examples: ['later'] },
      { status: 200, examples: ['contacts', 'none'] },
      { status: 204, examples: [] },
    ],
  };

  describe('choosePreferred', () => {
    it.each([
      [{}, { status: 200 }],
      [{ dynamic: true }, { status: 200, dynamic: true }],
      [{ example: 'none' }, { status: 200, example: 'none' }],
      [{ example: 'notFound' }, undefined],
      [{ code: '404' }, { status: 404 }],
      [
        { code: '404', example: 'notFound' },
        { status: 404, example: 'notFound' },
      ],
      [{ code: '404', example: 'none' }, undefined],
      [{ code: '204' }, { status: 204 }],
      [{ code: '418' }, undefined],
      [{ code: 'teapot' }, undefined],
    ])('finds %j', (preference, response) => {
      expect(choosePreferred(operation, preference)).toEqual(response);
    });

    it('takes the first answer where there is no success', () => {
      const refusing = { ...operation, responses: [{ status: 410, examples: ['gone'] }] };
      expect(choosePreferred(refusing, {})).toEqual({ status: 410 });
    });
  });

  it('describePreferable lists what there is', () => {
    expect(describePreferable(operation)).toBe(
      'code=404 (example=notFound); code=202 (example=later); code=200 (example=contacts, example=none); code=204',
    );
  });
});
