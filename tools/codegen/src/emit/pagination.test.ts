import { expect, it } from 'vitest';
import { methodsOf, planOf } from '../plan.js';
import { type Change, tinySpec } from '../tiny-spec.js';
import { emitWalk, emitWalkSignatures } from './pagination.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';

function walk(...changes: Change[]): string {
  const method = methodsOf(planOf(tinySpec(...changes)).resources).find(({ id }) =>
    id.startsWith('notes.list'),
  );
  if (!method) return '';
  const emitted = emitWalk(method, 'tinyNotes').map(({ constant, methods }) => constant + methods);
  return [...emitWalkSignatures(method), ...emitted].join('');
}

/** What lets the tiny spec be walked in the styles that need more of its answer. */
const NEXT: Change = ['/components/schemas/NoteList/properties/next', { type: ['string', 'null'] }];
const LINK: Change = ['/components/responses/NoteList/headers', { Link: { schema: { type: 'string' } } }];

function walkOf(pagination: object): string {
  return walk([`${LIST}/x-pagination`, { items: 'data', request: 'limit', ...pagination }]);
}

it('ends an offset walk after a page that is shorter than asked for, at most the largest page', () => {
  const text = walkOf({ style: 'offset', limit: 'limit' });
  expect(text).toContain('next: (body, query) => body.data.length < Math.min(query.limit ?? 5, 9)');
  expect(text).toContain('{ ...query, limit: (query.limit ?? 0) + body.data.length }');
});

it.each([
  [{ more: 'has_more' }, '(body.has_more ?? body.data.length >= 15)'],
  [
    { total: 'has_more' },
    'body.data.length > 0 && (query.limit ?? 1) * 15 < (body.has_more ?? (body.data.length >= 15 ? Infinity : 0))',
  ],
  [{}, 'body.data.length >= 15'],
])('ends a page walk by what the answer says: %o', (members, condition) => {
  expect(walkOf({ style: 'page', size: 15, ...members })).toContain(
    `next: (body, query) => ${condition} ? {`,
  );
});

it('asks for the next page by any name of a parameter', () => {
  const text = walk(
    [`${LIST}/parameters/1/name`, 'page[size]'],
    [`${LIST}/x-pagination`, { style: 'page', size: 15, items: 'data', request: 'page[size]' }],
  );
  expect(text).toContain("{ ...query, 'page[size]': (query['page[size]'] ?? 1) + 1 }");
});

it('sends defaults as literals and tells about them', () => {
  const text = walkOf({ style: 'page', size: 15, defaults: { limit: 9, after: "it's" } });
  expect(text).toContain("query: withDefaults({ limit: 9, after: 'it\\'s' }, query),");
  expect(text).toMatch(/asks for `limit` 9,\s+\* `after` it's\./);
});

it('is named after another verb than list', () => {
  const text = walk([`${LIST}/operationId`, 'notes.listArchived']);
  expect(text).toContain('iterateListArchived: (query = {}, options) => iterate(');
});

it('takes the path values of its method', () => {
  const text = walk(['/components/parameters/Account/x-client-option']);
  expect(text).toContain('iterate(accountId: number, query?: NotesListQuery, options?: WalkOptions)');
  expect(text).toContain(
    'iterate: (accountId, query = {}, options) => iterate(tinyNotesListWalk(accountId, query, options))',
  );
  expect(text).toContain('tinyNotes.list(accountId, query, { ...options, signal })');
});

it('sends the body of its method with every page', () => {
  const text = walk([`${LIST}/requestBody`, { $ref: '#/components/requestBodies/NoteCreate' }]);
  expect(text).toContain('iterate(body: NoteCreate, query?: NotesListQuery, options?: WalkOptions)');
  expect(text).toContain('Walk = (body: NoteCreate, query: NotesListQuery, options: WalkOptions = {}) =>');
  expect(text).toContain('tinyNotes.list(body, query, { ...options, signal })');
  expect(text).toContain(
    'iterate: (body, query = {}, options) => iterate(tinyNotesListWalk(body, query, options))',
  );
});

it('may do without a body that is not required', () => {
  const text = walk([`${LIST}/requestBody`, { $ref: '#/components/requestBodies/LinkChoice' }]);
  expect(text).toContain('iterate(body?: LinkChoice, query?: NotesListQuery, options?: WalkOptions)');
  expect(text).toContain('Walk = (body: LinkChoice | undefined, query: NotesListQuery,');
});

it('takes the cursor from the answer, and ends where there is none', () => {
  const pagination = { style: 'body-cursor', items: 'data', request: 'after', next: 'next' };
  expect(walk(NEXT, [`${LIST}/x-pagination`, pagination])).toContain(
    'const next = body.next; return next ? { ...query, after: next } : undefined;',
  );
  expect(walk(NEXT, [`${LIST}/x-pagination`, { ...pagination, more: 'has_more' }])).toContain(
    'return body.has_more !== false && next ? {',
  );
});

it('follows the links of its own URL', () => {
  const text = walk(LINK, [
    `${LIST}/x-pagination`,
    { style: 'link', items: 'data', request: 'after', defaults: { limit: 9 } },
  ]);
  expect(text).toContain('...followLinks<NotesListQuery, NoteList>({');
  expect(text).toContain(`url: \`\${baseUrl}/v1/\${encodeURIComponent(bound.accountId)}/notes\``);
  expect(text).toContain("scalars: ['limit'],");
  expect(text).toContain('list: (query, options) => tinyNotes.list(query, options),');
  expect(text).not.toMatch(/next:|read:|distance/);
});

it('walks by page number with a page size that is asked for', () => {
  const text = walk([
    `${LIST}/x-pagination`,
    { style: 'page', items: 'data', request: 'after', limit: 'limit' },
  ]);
  expect(text).toContain('body.data.length >= Math.min(query.limit ?? 5, 9)');
});

it('can jump to any page of an offset or page walk, and not of a cursor walk', () => {
  expect(walkOf({ style: 'offset', limit: 'limit' })).toContain(
    'at: (distance, query) => ({ ...query, limit: (query.limit ?? 0) + distance * Math.min(query.limit ?? 5, 9) })',
  );
  expect(walkOf({ style: 'page', size: 15 })).toContain('(query.limit ?? 1) + distance })');
  expect(walk()).not.toContain('distance');
});

it('counts the pages where the answer tells the total', () => {
  expect(walkOf({ style: 'page', size: 15, total: 'has_more' })).toContain(
    'count: (body, query) => Math.ceil((body.has_more ?? Infinity) / 15) - (query.limit ?? 1) + 1',
  );
  expect(walkOf({ style: 'page', size: 15 })).not.toContain('count:');
});

it('is left out where the spec does not say how to walk', () => {
  expect(walk([`${LIST}/x-pagination`])).toBe('');
});
