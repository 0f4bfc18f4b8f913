import { expect, it } from 'vitest';
import { complaint, complaintsAfter } from './tiny-spec.js';

const POST = '/paths/~1v1~1{account_id}~1notes/post/parameters';
const ACCOUNT = { $ref: '#/components/parameters/Account' };
const WHERE = { name: 'where', in: 'query', description: 'Filter.', example: { tag: 'a' } };
const OBJECT = { type: 'object', properties: { tag: { type: 'string' } } };

const whereOf = (more: object) => complaintsAfter([POST, [ACCOUNT, { ...WHERE, ...more }]]);
const MESSAGE =
  "parameter 'where' has another style or kind of type than in GET /v1/{account_id}/notes; a client writes a name in one way.";

it.each([
  { schema: OBJECT, style: 'deepObject' },
  { schema: { type: 'string' }, example: 'a' },
])('refuses one name with two styles: %j', (more) => {
  expect(whereOf(more)).toEqual([complaint(`${POST}/1`, MESSAGE)]);
});

it('lets two operations have a parameter in one style', () => {
  expect(whereOf({ schema: OBJECT })).toEqual([]);
});
