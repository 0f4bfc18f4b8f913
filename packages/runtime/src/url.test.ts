import { describe, expect, it } from 'vitest';
import { ArgumentError } from './errors.js';
import { createQuerySerializer, type QueryStyle, serializePath } from './url.js';

describe('serializePath', () => {
  it.each([
    ['contact_01', 'contact_01'],
    [118, '118'],
    ['+14155550101', '+14155550101'],
    ['a/b', 'a%2Fb'],
    ['a/../b', 'a%2F..%2Fb'],
    ['%2e%2e', '%252e%252e'],
    ['..\\', '..%5C'],
    ['a?b#c&d', 'a%3Fb%23c%26d'],
    ['ü 漢\n', '%C3%BC%20%E6%BC%A2%0A'],
    ['$&', '%24%26'],
    ['...', '...'],
    [' ', '%20'],
    [0, '0'],
  ])('makes one segment of %j', (value, segment) => {
    const path = serializePath('/v2/contacts/{id}/labels', { id: value });
    expect(path).toBe(`/v2/contacts/${segment}/labels`);
    expect(new URL(path, 'http://host').pathname).toBe(path);
  });

  it('fills several places, and leaves a template without any as it is', () => {
    expect(serializePath('/a/{x}/b/{y}', { y: 2, x: 1 })).toBe('/a/1/b/2');
    expect(serializePath('/a', {})).toBe('/a');
  });

  it('does not read a value as a template', () => {
    expect(serializePath('/{x}/{y}', { x: '{y}', y: 1 })).toBe('/%7By%7D/1');
  });

  it.each(['', '.', '..', '\ud800', undefined, null, Number.NaN, Number.POSITIVE_INFINITY, {}, ['a'], true])(
    'refuses %j and names the parameter and the path',
    (value) => {
      const serialize = () => serializePath('/v2/contacts/{id}', { id: value });
      expect(serialize).toThrow(ArgumentError);
      expect(serialize).toThrow("cannot be the 'id' of /v2/contacts/{id}: pass the id of one record.");
    },
  );
});

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
