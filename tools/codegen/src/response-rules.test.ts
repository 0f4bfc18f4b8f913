import { expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from './tiny-spec.js';

const PLACE = '/paths/~1v1~1{account_id}~1notes/get/responses';
const REFUSED = '/components/responses/Refused/content/application~1json';

const rows: [string, Change, string, string][] = [
  ['a 2xx', [`${PLACE}/200`], PLACE, 'must declare exactly one 2xx.'],
  [
    'no second 2xx',
    [`${PLACE}/201`, { $ref: '#/components/responses/Note' }],
    PLACE,
    'must declare exactly one 2xx.',
  ],
  ['no range', [`${PLACE}/4XX`, { description: 'x' }], `${PLACE}/4XX`, 'must be one status, such as 404.'],
  ['no default', [`${PLACE}/default`, {}], `${PLACE}/default`, 'must be one status, such as 404.'],
  [
    'a named response',
    [`${PLACE}/404`, { description: 'x' }],
    `${PLACE}/404`,
    'must be a $ref to components/responses.',
  ],
  [
    'a refusal with a body',
    [`${PLACE}/404`, { $ref: '#/components/responses/Done' }],
    '/components/responses/Done',
    'must have content with an example.',
  ],
  [
    'an example of missing credentials',
    [`${REFUSED}/examples/missingCredentials`],
    PLACE,
    "must have an error with an example 'missingCredentials'.",
  ],
  [
    'an example of wrong credentials',
    [`${REFUSED}/examples/invalidCredentials`],
    PLACE,
    "must have an error with an example 'invalidCredentials'.",
  ],
];

it.each(rows)('asks for %s', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toContain(complaint(pointer, message));
});

it('says nothing about credentials where no 401 is declared', () => {
  const changes = ['get', 'post'].map(
    (method): Change => [`/paths/~1v1~1{account_id}~1notes/${method}/responses/401`],
  );
  const links = '/paths/~1v1~1{account_id}~1notes~1{note_id}~1links/put/responses/401';
  expect(complaintsAfter(...changes, [links])).toEqual([]);
});
