import { describe, expect, it } from 'vitest';
import { type Change, complaint, complaintsAfter } from '../tiny-spec.js';

describe('a body in a spec', () => {
  const CREATE = '/components/requestBodies/NoteCreate/content';
  const NOTE = '/components/responses/Note/content';
  const REFUSED = '/components/responses/Refused/content';
  const json = (place: string) => `${place}/application~1json`;
  const ONLY_JSON = 'is not generated; a request and a 2xx are application/json.';
  const NAMED = 'must be a $ref to components/schemas.';
  const media = (name: string) => ({
    schema: { $ref: `#/components/schemas/${name}` },
    examples: { one: { value: { id: 'n1', text: 'x', error: 'x' } } },
  });

  const rows: [string, Change, string, string][] = [
    [
      'content in a request body',
      [CREATE, {}],
      CREATE.replace('/content', ''),
      'must have content with an example.',
    ],
    ['a request as JSON', [`${CREATE}/text~1plain`, media('Note')], `${CREATE}/text~1plain`, ONLY_JSON],
    ['a 2xx as JSON', [`${NOTE}/text~1html`, media('Note')], `${NOTE}/text~1html`, ONLY_JSON],
    ['a schema', [`${json(NOTE)}/schema`], `${json(NOTE)}/schema`, NAMED],
    ['a named schema', [`${json(NOTE)}/schema`, { type: 'object' }], `${json(NOTE)}/schema`, NAMED],
    [
      'a schema that is one',
      [`${json(NOTE)}/schema/$ref`, '#/components/responses/Done'],
      `${json(NOTE)}/schema`,
      NAMED,
    ],
    [
      'an example',
      [`${json(NOTE)}/examples`],
      `${json(NOTE)}/examples`,
      'must have at least one named example.',
    ],
    [
      'an example with a value',
      [`${json(NOTE)}/examples/note/value`],
      `${json(NOTE)}/examples/note`,
      'must have a value.',
    ],
    [
      'one kind of example',
      [`${json(NOTE)}/example`, {}],
      `${json(NOTE)}/example`,
      'must be a named entry of examples.',
    ],
    [
      'example names in camel case',
      [`${json(REFUSED)}/examples/Not found`, { value: { error: 'x' } }],
      `${json(REFUSED)}/examples/Not found`,
      'must be named in camelCase, after what happened: notFound.',
    ],
  ];

  describe('a body', () => {
    it.each(rows)('needs %s', (_, change, pointer, message) => {
      expect(complaintsAfter(change)).toContain(complaint(pointer, message));
    });

    it('may be text, with any schema, where it is a refusal', () => {
      const text = { schema: { type: 'string' }, examples: { rateLimited: { value: 'Later' } } };
      expect(complaintsAfter([`${REFUSED}/text~1plain`, text])).toEqual([]);
    });

    it('is complained about once, however many operations have it', () => {
      expect(complaintsAfter([`${json(REFUSED)}/schema`])).toHaveLength(1);
    });
  });
});

describe('a response in a spec', () => {
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
});
