import { describe, expect, it } from 'vitest';
import type { Parameter } from '../spec/openapi.js';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';
import { queryStyleOf } from './operation.js';

describe('an operation in a spec', () => {
  const LIST = '/paths/~1v1~1{account_id}~1notes/get';
  const CREATE = '/paths/~1v1~1{account_id}~1notes/post';
  const MISSING = 'is missing; write it, it becomes the doc comment.';

  const named = (id: string) => `'${id}' must be the call: 'contacts.bulk.create'.`;

  const rows: [string, Change, string, string][] = [
    ['an id', [`${LIST}/operationId`], `${LIST}/operationId`, named('')],
    ['two segments', [`${LIST}/operationId`, 'list'], `${LIST}/operationId`, named('list')],
    ['camel case', [`${LIST}/operationId`, 'notes.list_all'], `${LIST}/operationId`, named('notes.list_all')],
    [
      'a small first letter',
      [`${LIST}/operationId`, 'Notes.list'],
      `${LIST}/operationId`,
      named('Notes.list'),
    ],
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
});

describe('a parameter in a spec', () => {
  const LIST = '/paths/~1v1~1{account_id}~1notes/get/parameters';
  const LINKS = '/paths/~1v1~1{account_id}~1notes~1{note_id}~1links/put/parameters';
  const STYLE = 'has a style that is not generated; use form, or deepObject for an object.';
  const ACCOUNT = { $ref: '#/components/parameters/Account' };
  const NOTE = { $ref: '#/components/parameters/NoteId' };
  const ORDER = 'must list the path parameters as the path does: account_id, note_id.';

  const rows: [string, Change, string, string][] = [
    ['a description', [`${LIST}/1/description`], `${LIST}/1`, "parameter 'limit' needs a description."],
    ['an example', [`${LIST}/1/example`], `${LIST}/1`, "parameter 'limit' needs an example."],
    [
      'a place in path or query',
      [`${LIST}/1/in`, 'header'],
      `${LIST}/1`,
      "parameter 'limit' 'in: header' is not generated; only path and query are.",
    ],
    ['a style that is generated', [`${LIST}/3/explode`, false], `${LIST}/3`, `parameter 'where' ${STYLE}`],
    ['the order of the path', [LINKS, [NOTE, ACCOUNT]], LINKS, ORDER],
    ['every parameter of the path', [LINKS, [ACCOUNT]], LINKS, ORDER],
    ['no other path parameter', [LINKS, [ACCOUNT, NOTE, NOTE]], LINKS, ORDER],
  ];

  it.each(rows)('asks for %s', (_, change, pointer, message) => {
    expect(complaintsAfter(change)).toContain(complaint(pointer, message));
  });
});

describe('the style of a parameter', () => {
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
});

describe('queryStyleOf', () => {
  const OBJECT = { type: 'object' };
  const ARRAY = { type: 'array' };
  const rows: [string, Partial<Parameter>, string | undefined][] = [
    ['a scalar', { schema: { type: 'string' } }, 'usual'],
    ['a parameter without a schema', {}, 'usual'],
    ['an array', { schema: ARRAY }, 'usual'],
    ['an array that may be null', { schema: { type: ['array', 'null'] } }, 'usual'],
    ['an array with commas', { schema: ARRAY, explode: false }, 'list'],
    [
      'an array with commas that may be null',
      { schema: { type: ['array', 'null'] }, explode: false },
      'list',
    ],
    ['an array with spaces', { schema: ARRAY, style: 'spaceDelimited' }, undefined],
    ['an object', { schema: OBJECT }, 'properties'],
    ['an object in one value', { schema: OBJECT, explode: false }, undefined],
    ['an object with brackets', { schema: OBJECT, style: 'deepObject' }, 'deep'],
    ['an object with pipes', { schema: OBJECT, style: 'pipeDelimited' }, undefined],
  ];

  it.each(rows)('writes %s', (_, parameter, style) => {
    expect(queryStyleOf({ name: 'filter', in: 'query', ...parameter })).toBe(style);
  });
});
