import { expect, it } from 'vitest';
import { shapeOf } from './shape-of.js';

it('tells the types of what it is given, by place', () => {
  expect(shapeOf({ id: 1, name: 'a', tags: ['x', 'y'], more: { at: null }, none: [] })).toEqual({
    id: 'scalar',
    name: 'scalar',
    tags: ['scalar'],
    more: { at: 'null' },
    none: [],
  });
});
