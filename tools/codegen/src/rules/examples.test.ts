import { expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';

const CREATE = '/components/requestBodies/NoteCreate/content/application~1json/examples/note/value';
const NOTES = '/components/responses/NoteList/content/application~1json/examples/notes/value';
const LINK = '/components/requestBodies/LinkChoice/content/application~1json/examples/one/value';
const LIST = '/paths/~1v1~1{account_id}~1notes/get/parameters';

const rows: [string, Change, string, string][] = [
  ['a request', [`${CREATE}/text`, 7], `${CREATE}/text`, 'must be string.'],
  ['a response', [`${NOTES}/data/0/text`], `${NOTES}/data/0`, "must have required property 'text'."],
  ['a format', [`${LINK}/url`, 'no url'], `${LINK}/url`, 'must match format "uri".'],
  ['a parameter', [`${LIST}/1/example`, 10], `${LIST}/1/example`, 'must be <= 9.'],
  [
    'a parameter of the components',
    ['/components/parameters/NoteId/example', 7],
    '/components/parameters/NoteId/example',
    'must be string.',
  ],
  ['an example without a value', [CREATE, undefined], CREATE, 'must be object.'],
];

it.each(rows)('validates %s', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toEqual([complaint(pointer, message)]);
});

it('names every mistake of an example', () => {
  expect(complaintsAfter([`${NOTES}/data/0`, {}])).toHaveLength(2);
});

it('says where a schema cannot be used', () => {
  const [line] = complaintsAfter([`${LIST}/1/schema/patternProperties`, { '(': {} }]);
  expect(line).toContain(`#${LIST}/1/schema: mend the schema: SyntaxError: Invalid regular`);
});
