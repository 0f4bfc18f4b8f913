import { describe, expect, it } from 'vitest';
import { attributeFault } from './check-values.js';

const CIRCLE = {};

describe('attributeFault', () => {
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
  ])('has nothing against what JSON keeps: %j', (attributes) => {
    expect(attributeFault(attributes)).toBeUndefined();
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
    ['circle', Object.assign(CIRCLE, { back: CIRCLE })],
  ])('names the attribute that JSON would change or lose: %s', (name, value) => {
    expect(attributeFault({ [name]: value })).toContain(`'attributes.${name}' is no JSON value`);
  });

  it.each(['text', ['a'], new Map(), 7])('names what has no names: %o', (attributes) => {
    expect(attributeFault(attributes)).toContain("'attributes' takes an object");
  });
});
