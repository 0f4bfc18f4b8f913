import { expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';

const NOTES = '/paths/~1v1~1{account_id}~1notes';
const origin = (url: string) => `'${url}' must be an origin; put the rest into the paths.`;
const GENERATED =
  'is not generated; a path has get, put, post, delete, patch, and each operation its own parameters.';
const EXTENSION =
  'is not an extension of specs/README.md; remove it, or give the reason for it on that page.';

const rows: [string, Change, string, string][] = [
  ['another version', ['/openapi', '3.0.3'], '/openapi', 'must be 3.1.x.'],
  ['no version', ['/openapi'], '/openapi', 'must be 3.1.x.'],
  ['no server', ['/servers', []], '/servers', 'must name the default origin.'],
  [
    'a base path',
    ['/servers/0/url', 'https://a.example/v1'],
    '/servers/0/url',
    origin('https://a.example/v1'),
  ],
  ['a last slash', ['/servers/0/url', 'https://a.example/'], '/servers/0/url', origin('https://a.example/')],
  ['no origin', ['/servers/0/url', '/v1'], '/servers/0/url', origin('/v1')],
  ['a path without slash', ['/paths/v1', {}], '/paths/v1', 'must start with a slash.'],
  ['parameters of a path', [`${NOTES}/parameters`, []], `${NOTES}/parameters`, GENERATED],
  ['another method', [`${NOTES}/head`, {}], `${NOTES}/head`, GENERATED],
  ['an extension of an operation', [`${NOTES}/get/x-name`, 1], `${NOTES}/get/x-name`, EXTENSION],
  ['an extension of a path', [`${NOTES}/x-name`, 1], `${NOTES}/x-name`, EXTENSION],
  [
    'an extension of a schema',
    ['/components/schemas/Note/x-name', 1],
    '/components/schemas/Note/x-name',
    EXTENSION,
  ],
  [
    'x-client-option on a query parameter',
    [`${NOTES}/get/parameters/1/x-client-option`, 'limit'],
    `${NOTES}/get/parameters/1/x-client-option`,
    'belongs on a path parameter; remove it here.',
  ],
  [
    'x-client-option without a name',
    ['/components/parameters/Account/x-client-option', 7],
    '/components/parameters/Account/x-client-option',
    'must be the name of the option.',
  ],
  [
    'x-pagination on a response',
    ['/components/responses/NoteList/x-pagination', {}],
    '/components/responses/NoteList/x-pagination',
    'belongs on an operation; move it to the one that returns a page.',
  ],
];

it.each(rows)('refuses %s', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toContain(complaint(pointer, message));
});

it('lets a header and a member of an example be named like an extension', () => {
  const response = '/components/responses/Note';
  expect(
    complaintsAfter(
      [`${response}/headers`, { 'x-request-id': { schema: { type: 'string' } } }],
      [`${response}/content/application~1json/examples/note/value/x-more`, 1],
    ),
  ).toEqual([]);
});
