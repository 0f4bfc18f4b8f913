import { describe, expect, it } from 'vitest';
import { ArgumentError } from './argument-error.js';
import { serializePath } from './serialize-path.js';

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
