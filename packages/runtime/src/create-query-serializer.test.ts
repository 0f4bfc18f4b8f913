import { describe, expect, it } from 'vitest';
import { ArgumentError } from './argument-error.js';
import { createQuerySerializer, type QueryStyle } from './create-query-serializer.js';

describe('createQuerySerializer', () => {
  it.each<[string, object, Record<string, QueryStyle>, string]>([
    ['scalars', { limit: 50, all: false, q: 'a' }, {}, 'limit=50&all=false&q=a'],
    ['zero and empty text', { offset: 0, q: '' }, {}, 'offset=0&q='],
    ['escaped names and values', { 'labels[]': 'a&b=+ ü' }, {}, 'labels%5B%5D=a%26b%3D%2B%20%C3%BC'],
    ['an array that repeats its name', { tag: ['a', 'b,c'] }, {}, 'tag=a&tag=b%2Cc'],
    ['an array in one parameter', { tag: ['a', 'b'] }, { tag: 'list' }, 'tag=a%2Cb'],
    ['members as parameters', { f: { tags: ['a', 'b'], n: 1 } }, { f: 'properties' }, 'tags=a%2Cb&n=1'],
    ['members in brackets', { f: { tags: ['a', 'b'], n: 1 } }, { f: 'deep' }, 'f%5Btags%5D=a%2Cb&f%5Bn%5D=1'],
    ['a style that is not needed', { f: 'plain' }, { f: 'properties' }, 'f=plain'],
  ])('writes %s', (_, query, styles, text) => {
    expect(createQuerySerializer(styles)(query)).toBe(text);
  });

  it('leaves out what is undefined, null or an empty array', () => {
    const serialize = createQuerySerializer({ f: 'properties', list: 'list' });
    const nothing = {
      a: undefined,
      b: null,
      c: [],
      list: [],
      f: { x: undefined, tags: [] },
      d: [null, undefined],
    };
    expect(serialize(nothing)).toBe('');
    expect(serialize({ ...nothing, z: 1 })).toBe('z=1');
  });

  it.each<[string, object, string]>([
    ['an object without a style', { filter: { a: 1 } }, "'filter'"],
    ['a date', { since: new Date(0) }, "'since'"],
    ['an object in an array', { tags: [{ a: 1 }] }, "'tags'"],
    ['an object in an object', { f: { inner: { a: 1 } } }, "'inner'"],
  ])('refuses %s and names the parameter', (_, query, name) => {
    const serialize = () => createQuerySerializer({ f: 'properties' })(query);
    expect(serialize).toThrow(ArgumentError);
    expect(serialize).toThrow(`The query parameter ${name} takes`);
  });
});
