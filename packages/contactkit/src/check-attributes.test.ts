import { describe, expect, it } from 'vitest';
import { checkAttributes } from './check-attributes.js';

describe('checkAttributes', () => {
  it.each([
    undefined,
    null,
    {},
    {
      text: 'a',
      number: 1,
      yes: true,
      none: null,
      list: [1, ['b']],
      nested: { deep: { x: null } },
      absent: undefined,
    },
    Object.assign(Object.create(null), { bare: 1 }),
    JSON.parse('{"__proto__":{"x":1}}'),
  ])('takes what JSON keeps: %j', (attributes) => {
    expect(() => checkAttributes(attributes)).not.toThrow();
  });

  it.each([
    ['seats', Number.NaN],
    ['seats', Number.POSITIVE_INFINITY],
    ['run', () => 1],
    ['key', Symbol('x')],
    ['big', 1n],
    ['map', new Map([['a', 1]])],
    ['since', new Date(0)],
    ['list', [1, Number.NaN]],
    ['list', [undefined]],
    ['nested', { deep: new Set() }],
  ])('names the attribute that JSON would change or lose: %s', (name, value) => {
    expect(() => checkAttributes({ [name]: value })).toThrow(`'attributes.${name}' is no JSON value`);
  });

  it.each(['text', ['a'], new Map(), 7])('refuses what has no names: %o', (attributes) => {
    expect(() => checkAttributes(attributes)).toThrow("'attributes' takes an object");
  });
});
