import { expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from './tiny-spec.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';
const CREATE = '/paths/~1v1~1{account_id}~1notes/post';
const MISSING = 'is missing; write it, it becomes the doc comment.';

const named = (id: string) => `'${id}' must be the call: 'contacts.bulk.create'.`;

const rows: [string, Change, string, string][] = [
  ['an id', [`${LIST}/operationId`], `${LIST}/operationId`, named('')],
  ['two segments', [`${LIST}/operationId`, 'list'], `${LIST}/operationId`, named('list')],
  ['camel case', [`${LIST}/operationId`, 'notes.list_all'], `${LIST}/operationId`, named('notes.list_all')],
  ['a small first letter', [`${LIST}/operationId`, 'Notes.list'], `${LIST}/operationId`, named('Notes.list')],
  ['a summary', [`${LIST}/summary`], `${LIST}/summary`, MISSING],
  ['a description', [`${LIST}/description`, ''], `${LIST}/description`, MISSING],
  ['a link', [`${LIST}/externalDocs`, { description: 'x' }], `${LIST}/externalDocs/url`, MISSING],
  [
    'a named request body',
    [`${CREATE}/requestBody`, { content: {} }],
    `${CREATE}/requestBody`,
    'must be a $ref to components/requestBodies.',
  ],
  [
    'a request body that is one',
    [`${CREATE}/requestBody/$ref`, '#/components/responses/Note'],
    `${CREATE}/requestBody`,
    'must be a $ref to components/requestBodies.',
  ],
];

it.each(rows)('asks for %s', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toContain(complaint(pointer, message));
});

it('has nothing to say about a spec that keeps the rules', () => {
  expect(complaintsAfter()).toEqual([]);
});
