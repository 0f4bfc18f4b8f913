import { expect, it } from 'vitest';
import type { Parameter } from './openapi.js';
import { queryStyleOf } from './query-style.js';

const OBJECT = { type: 'object' };
const ARRAY = { type: 'array' };
const rows: [string, Partial<Parameter>, string | undefined][] = [
  ['a scalar', { schema: { type: 'string' } }, 'usual'],
  ['a parameter without a schema', {}, 'usual'],
  ['an array', { schema: ARRAY }, 'usual'],
  ['an array that may be null', { schema: { type: ['array', 'null'] } }, 'usual'],
  ['an array with commas', { schema: ARRAY, explode: false }, 'list'],
  ['an array with commas that may be null', { schema: { type: ['array', 'null'] }, explode: false }, 'list'],
  ['an array with spaces', { schema: ARRAY, style: 'spaceDelimited' }, undefined],
  ['an object', { schema: OBJECT }, 'properties'],
  ['an object in one value', { schema: OBJECT, explode: false }, undefined],
  ['an object with brackets', { schema: OBJECT, style: 'deepObject' }, 'deep'],
  ['an object with pipes', { schema: OBJECT, style: 'pipeDelimited' }, undefined],
];

it.each(rows)('writes %s', (_, parameter, style) => {
  expect(queryStyleOf({ name: 'filter', in: 'query', ...parameter })).toBe(style);
});
