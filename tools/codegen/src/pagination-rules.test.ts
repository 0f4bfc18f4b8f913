import { describe, expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from './tiny-spec.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';
const PLACE = `${LIST}/x-pagination`;
const offset = { style: 'offset', request: 'after', items: 'data', limit: 'limit' };
const page = { style: 'page', request: 'after', items: 'data', size: 5 };

const rows: [string, Change, string][] = [
  ['a known style', [`${PLACE}/style`, 'token'], "has no style 'token'; write cursor, offset or page."],
  ['a parameter to ask with', [`${PLACE}/request`], "needs 'request'."],
  ['a place of the items', [`${PLACE}/items`], "needs 'items'."],
  ['a cursor', [`${PLACE}/cursor`], "needs 'cursor'."],
  ['an end signal', [`${PLACE}/more`], "needs 'more'."],
  ['a limit in style offset', [PLACE, { ...offset, limit: undefined }], "needs 'limit'."],
  ['a size in style page', [PLACE, { ...page, size: undefined }], "needs 'size'."],
  ['known members', [`${PLACE}/next`, 'x'], "has the unknown member 'next'; remove it."],
  [
    'a query to ask with',
    [`${PLACE}/request`, 'start'],
    "'start' must be a query parameter of this operation.",
  ],
  ['a query as limit', [`${PLACE}/limit`, 'size'], "'size' must be a query parameter of this operation."],
  [
    'a query as default',
    [`${PLACE}/defaults/sort`, 'id'],
    "'sort' must be a query parameter of this operation.",
  ],
  [
    'no path value as default',
    [`${PLACE}/request`, 'account_id'],
    "'account_id' must be a query parameter of this operation.",
  ],
  ['a default page size', [`${LIST}/parameters/1/schema/default`], "the schema of 'limit' needs a default."],
  ['a largest page size', [`${LIST}/parameters/1/schema/maximum`], "the schema of 'limit' needs a maximum."],
  [
    'items in the answer',
    [`${PLACE}/items`, 'notes'],
    "items 'notes' must lead to an array of a named schema.",
  ],
  [
    'items in a list',
    [`${PLACE}/items`, 'has_more'],
    "items 'has_more' must lead to an array of a named schema.",
  ],
  [
    'an end signal in the answer',
    [`${PLACE}/more`, 'meta.more'],
    "more 'meta.more' must lead to a member of the answer.",
  ],
  [
    'a total in the answer',
    [`${PLACE}/total`, 'count'],
    "total 'count' must lead to a member of the answer.",
  ],
  ['a cursor in the items', [`${PLACE}/cursor`, 'uuid'], "cursor 'uuid' must be a member of an item."],
];

describe('x-pagination', () => {
  it.each(rows)('needs %s', (_, change, message) => {
    expect(complaintsAfter(change)).toContain(complaint(PLACE, message));
  });

  it.each([offset, page, { ...page, total: 'has_more' }])('may be %o', (pagination) => {
    expect(complaintsAfter([PLACE, pagination])).toEqual([]);
  });

  it('finds members that the answer takes from another schema', () => {
    const combined = {
      allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { count: { type: 'integer' } } }],
    };
    const change: Change = ['/components/schemas/NoteList/properties/meta', combined];
    expect(complaintsAfter(change, [PLACE, { ...page, total: 'meta.count' }])).toEqual([]);
  });

  it('finds items when the answer is the array', () => {
    const list = { type: 'array', items: { $ref: '#/components/schemas/Note' } };
    const example = '/components/responses/NoteList/content/application~1json/examples/notes/value';
    const changes: Change[] = [
      ['/components/schemas/NoteList', list],
      [example, []],
    ];
    expect(complaintsAfter(...changes, [PLACE, { ...offset, items: '' }])).toEqual([]);
  });
});
