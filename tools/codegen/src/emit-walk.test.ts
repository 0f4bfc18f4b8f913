import { expect, it } from 'vitest';
import { emitWalk, emitWalkSignature } from './emit-walk.js';
import { methodsOf, planOf } from './plan.js';
import { type Change, tinySpec } from './tiny-spec.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';

function walk(...changes: Change[]): string {
  const method = methodsOf(planOf(tinySpec(...changes)).resources).find(({ id }) =>
    id.startsWith('notes.list'),
  );
  return method ? [...emitWalkSignature(method), ...emitWalk(method, 'tinyNotes')].join('') : '';
}

function walkOf(pagination: object): string {
  return walk([`${LIST}/x-pagination`, { items: 'data', request: 'limit', ...pagination }]);
}

it('ends an offset walk after a page that is shorter than asked for, at most the largest page', () => {
  const text = walkOf({ style: 'offset', limit: 'limit' });
  expect(text).toContain('next: (page, query) => page.data.length < Math.min(query.limit ?? 5, 9)');
  expect(text).toContain('{ ...query, limit: (query.limit ?? 0) + page.data.length }');
});

it.each([
  [{ more: 'has_more' }, '(page.has_more ?? page.data.length >= 15)'],
  [{ total: 'has_more' }, 'page.data.length >= 15 && (query.limit ?? 1) * 15 < page.has_more'],
  [{}, 'page.data.length >= 15'],
])('ends a page walk by what the answer says: %o', (members, condition) => {
  expect(walkOf({ style: 'page', size: 15, ...members })).toContain(`next: (page, query) => ${condition}\n`);
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
  expect(text).toContain("query: { limit: 9, after: 'it\\'s', ...query },");
  expect(text).toMatch(/asks for `limit` 9,\s+\* `after` it's\./);
});

it('is named after another verb than list', () => {
  const text = walk([`${LIST}/operationId`, 'notes.listArchived']);
  expect(text).toContain('iterateListArchived(query = {}, options)');
});

it('takes the path values of its method', () => {
  const text = walk(['/components/parameters/Account/x-client-option']);
  expect(text).toContain('iterate(accountId: number, query?: NotesListQuery, options?: CallOptions)');
  expect(text).toContain('iterate(accountId, query = {}, options)');
  expect(text).toContain('tinyNotes.list(accountId, query, options)');
});

it('is left out where the spec does not say how to walk', () => {
  expect(walk([`${LIST}/x-pagination`])).toBe('');
});
