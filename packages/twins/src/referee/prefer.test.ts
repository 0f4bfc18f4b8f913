import { describe, expect, it } from 'vitest';
import { parsePrefer } from './prefer.js';

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
