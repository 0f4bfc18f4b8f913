import { expect, it } from 'vitest';
import { shapeOf, textOrNumber } from './shape.js';

it('tells the types of what it is given, by place', () => {
  const value = { id: 1, name: 'a', tags: ['x', 'y'], more: { at: null }, none: [], is: true };
  expect(shapeOf(value, textOrNumber)).toEqual({
    id: 'scalar',
    name: 'scalar',
    tags: ['scalar'],
    more: { at: 'null' },
    none: [],
    is: 'boolean',
  });
  expect(shapeOf(value)).toMatchObject({ id: 'number', name: 'string', tags: ['string'], is: 'boolean' });
});
