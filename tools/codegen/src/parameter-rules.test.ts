import { expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from './tiny-spec.js';

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
