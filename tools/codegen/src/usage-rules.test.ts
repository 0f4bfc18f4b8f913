import { expect, it } from 'vitest';
import { complaint, complaintsAfter } from './tiny-spec.js';

const NOTES = '/paths/~1v1~1{account_id}~1notes';
const SCHEMAS = '/components/schemas';

it('refuses one response for two statuses', () => {
  const message = 'answers with 401 and 404; give each status a response of its own.';
  const complaints = complaintsAfter([
    `${NOTES}/get/responses/404`,
    { $ref: '#/components/responses/Refused' },
  ]);
  expect(complaints).toEqual([complaint('/components/responses/Refused', message)]);
});

it('refuses one schema for what is sent and what is answered', () => {
  const sent = '/components/requestBodies/NoteCreate/content/application~1json';
  const complaints = complaintsAfter(
    [`${sent}/schema/$ref`, `#${SCHEMAS}/Note`],
    [`${sent}/examples/note/value`, { id: 'n1', text: 'Hello' }],
  );
  expect(complaints).toEqual([
    complaint(`${SCHEMAS}/Note`, 'is sent and answered; write one schema for each.'),
  ]);
});

it('refuses an answer that is closed to further members, however deep', () => {
  const message = 'closes an answer; remove it, since providers add members.';
  const place = `${SCHEMAS}/Note/additionalProperties`;
  expect(complaintsAfter([place, false])).toEqual([complaint(place, message)]);
});

it('lets a request be closed to further members', () => {
  expect(complaintsAfter([`${SCHEMAS}/NoteCreate/additionalProperties`, false])).toEqual([]);
});
