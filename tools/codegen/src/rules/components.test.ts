import { describe, expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';

describe('a component in a spec', () => {
  const SCHEMAS = '/components/schemas';
  const TEXT = `${SCHEMAS}/Note/properties/text`;
  const SEPARATE = 'write separate schemas for what is sent and what is answered.';
  const twice = (name: string) => ({
    properties: { a: { $ref: `#${SCHEMAS}/${name}` }, b: { $ref: `#${SCHEMAS}/${name}` } },
  });

  const rows: [string, Change, string, string][] = [
    [
      'a small letter',
      [`${SCHEMAS}/link`, {}],
      `${SCHEMAS}/link`,
      'must be named in PascalCase; it becomes a type.',
    ],
    [
      'an underscore',
      [`${SCHEMAS}/A_b`, {}],
      `${SCHEMAS}/A_b`,
      'must be named in PascalCase; it becomes a type.',
    ],
    [
      'the name of a global',
      [`${SCHEMAS}/Error`, {}],
      `${SCHEMAS}/Error`,
      'hides a global of JavaScript; choose another name.',
    ],
    [
      'nullable',
      [`${TEXT}/nullable`, true],
      `${TEXT}/nullable`,
      "is not used here: write type: [string, 'null'].",
    ],
    ['readOnly', [`${TEXT}/readOnly`, true], `${TEXT}/readOnly`, `is not used here: ${SEPARATE}`],
    ['writeOnly', [`${TEXT}/writeOnly`, false], `${TEXT}/writeOnly`, `is not used here: ${SEPARATE}`],
    [
      'a keyword in the schema of a parameter',
      ['/components/parameters/NoteId/schema/nullable', true],
      '/components/parameters/NoteId/schema/nullable',
      "is not used here: write type: [string, 'null'].",
    ],
  ];

  it.each(rows)('refuses %s', (_, change, pointer, message) => {
    expect(complaintsAfter(change)).toContain(complaint(pointer, message));
  });

  it('lets a property have any name', () => {
    const names = { nullable: true, readOnly: { type: 'boolean' }, 'x-note': { type: 'string' } };
    expect(complaintsAfter([`${SCHEMAS}/Note/properties/names`, { properties: names }])).toEqual([]);
  });

  it('refuses a chain in which each schema refers to the next one twice', () => {
    const message =
      'refers twice to B, which again refers twice to one schema; refer once, or Prism loads for ever.';
    const complaints = complaintsAfter([`${SCHEMAS}/A`, twice('B')], [`${SCHEMAS}/B`, twice('Note')]);
    expect(complaints).toEqual([complaint(`${SCHEMAS}/A`, message)]);
  });

  it('lets one schema refer to another twice', () => {
    expect(complaintsAfter([`${SCHEMAS}/A`, twice('Note')])).toEqual([]);
  });
});

describe('the use of components', () => {
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
});
