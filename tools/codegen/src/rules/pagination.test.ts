import { describe, expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';
const PLACE = `${LIST}/x-pagination`;
const offset = { style: 'offset', request: 'after', items: 'data', limit: 'limit' };
const token = { style: 'body-cursor', request: 'after', items: 'data', next: 'next' };
const link = { style: 'link', request: 'after', items: 'data' };
const page = { style: 'page', request: 'after', items: 'data', size: 5 };

const rows: [string, Change, string][] = [
  [
    'a known style',
    [`${PLACE}/style`, 'token'],
    "has no style 'token'; write cursor, body-cursor, offset, page, link.",
  ],
  ['a parameter to ask with', [`${PLACE}/request`], "needs 'request'."],
  ['a place of the items', [`${PLACE}/items`], "needs 'items'."],
  ['a cursor', [`${PLACE}/cursor`], "needs 'cursor'."],
  ['an end signal', [`${PLACE}/more`], "needs 'more'."],
  ['a limit in style offset', [PLACE, { ...offset, limit: undefined }], "needs 'limit'."],
  ['a size in style page', [PLACE, { ...page, size: undefined }], "needs one of 'limit' and 'size'."],
  ['one size in style page', [PLACE, { ...page, limit: 'limit' }], "needs one of 'limit' and 'size'."],
  ['a next cursor in style body-cursor', [PLACE, { ...token, next: undefined }], "needs 'next'."],
  ['known members', [`${PLACE}/after`, 'x'], "has no member 'after' in style cursor; remove it."],
  ['members of its style', [PLACE, { ...page, next: 'x' }], "has no member 'next' in style page; remove it."],
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
    [PLACE, { ...page, total: 'count' }],
    "total 'count' must lead to a member of the answer.",
  ],
  [
    'a next cursor in the answer',
    [PLACE, { ...token, next: 'meta.next' }],
    "next 'meta.next' must lead to a member of the answer.",
  ],
  [
    'a next cursor that can be sent',
    [PLACE, { ...token, next: 'has_more' }],
    "next 'has_more' must have the type of the query parameter 'after'.",
  ],
  [
    'a header with links in style link',
    [PLACE, link],
    "the response of the success must declare the header 'Link'.",
  ],
  ['a cursor in the items', [`${PLACE}/cursor`, 'uuid'], "cursor 'uuid' must be a member of an item."],
];

describe('x-pagination', () => {
  it.each(rows)('needs %s', (_, change, message) => {
    expect(complaintsAfter(change)).toContain(complaint(PLACE, message));
  });

  it.each([offset, page, { ...page, total: 'has_more' }, { ...page, size: undefined, limit: 'limit' }])(
    'may be %o',
    (pagination) => {
      expect(complaintsAfter([PLACE, pagination])).toEqual([]);
    },
  );

  it('may be a cursor in the answer, which is null at the end', () => {
    const change: Change = ['/components/schemas/NoteList/properties/next', { type: ['string', 'null'] }];
    expect(complaintsAfter(change, [PLACE, token])).toEqual([]);
    expect(complaintsAfter(change, [PLACE, { ...token, more: 'has_more', limit: 'limit' }])).toEqual([]);
  });

  it('may be a link in a header', () => {
    const change: Change = [
      '/components/responses/NoteList/headers',
      { Link: { schema: { type: 'string' } } },
    ];
    expect(complaintsAfter(change, [PLACE, link])).toEqual([]);
    const other: Change = [
      '/components/responses/NoteList/headers',
      { Total: { schema: { type: 'integer' } } },
    ];
    expect(complaintsAfter(other, [PLACE, link])).toHaveLength(1);
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
