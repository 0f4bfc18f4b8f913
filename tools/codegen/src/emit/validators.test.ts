import { transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../plan.js';
import { type Change, tinySpec } from '../tiny-spec.js';
import { emitValidators } from './validators.js';

interface Check {
  (body: unknown): boolean;
  errors?: object[] | null;
}

interface Validators {
  requests: Record<string, Check>;
  responses: Record<string, Check>;
}

/** What the emitted module exports, after some changes of the tiny spec. */
async function validatorsAfter(...changes: Change[]): Promise<Validators> {
  const { code } = await transform(await emitValidators(planOf(tinySpec(...changes))), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The members of a new note, beside `text`. */
function noteWith(properties: object): Change {
  return [
    '/components/schemas/NoteCreate',
    { type: 'object', properties: { text: { type: 'string' }, ...properties } },
  ];
}

/** What is wrong with a body, by the last error. */
function errorOf(check: Check | undefined, body: unknown): object | undefined {
  if (!check) throw new Error('There is no check');
  return check(body) ? undefined : check.errors?.at(-1);
}

async function errorOfNote(properties: object, body: unknown): Promise<object | undefined> {
  const { requests } = await validatorsAfter(noteWith(properties));
  return errorOf(requests['notes.create'], body);
}

describe('emitValidators', () => {
  let whole: Validators = { requests: {}, responses: {} };

  beforeAll(async () => {
    whole = await validatorsAfter();
  });

  it('names the operations that have a body', () => {
    const { requests, responses } = whole;
    expect(Object.keys(requests)).toEqual(['notes.create', 'notes.links.clear']);
    expect(Object.keys(responses)).toEqual(['notes.list', 'notes.create']);
  });

  it('makes code that imports nothing but a type', async () => {
    const long: Change = noteWith({ title: { type: 'string', maxLength: 3 } });
    const text = await emitValidators(planOf(tinySpec(long)));
    expect(text.match(/\b(import|require\().*/g)).toEqual([
      "import type { Checks } from '@contactkit/runtime/validate';",
    ]);
  });

  it('says where a body is wrong, across schemas, and what it should be', () => {
    const { responses } = whole;
    const body = { has_more: false, data: [{ id: 'a', text: 'b' }, { id: 'a' }] };
    expect(errorOf(responses['notes.list'], body)).toEqual({
      path: '/data/1',
      keyword: 'required',
      expected: "must have required property 'text'",
    });
  });

  it('lets unknown members pass', () => {
    const { responses } = whole;
    expect(errorOf(responses['notes.create'], { id: 'a', text: 'b', mood: null })).toBeUndefined();
  });

  describe('what a schema asks for', () => {
    const rows: [member: string, schema: object, value: unknown, expected: string][] = [
      ['type', { type: 'boolean' }, 1, 'must be boolean'],
      ['two types', { type: ['string', 'null'] }, 1, 'must be string or null'],
      ['enum', { enum: ['low', 2, null] }, 'x', 'must be "low" or 2 or null'],
      ['constant', { const: 'list' }, 'x', 'must be "list"'],
      ['pattern', { type: 'string', pattern: '^a"$' }, 'x', 'must match pattern "^a"$"'],
      ['length', { type: 'string', maxLength: 2 }, 'abc', 'must NOT have more than 2 characters'],
      ['format', { type: 'string', format: 'uri' }, 'x', 'must match format "uri"'],
      ['choice', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, 'must match a schema in anyOf'],
    ];
    const formats: [format: string, right: string, wrong: string][] = [
      ['date-time', '2026-11-20T10:00:00Z', '2026-11-20'],
      ['email', 'nora@fjord.example', 'nora'],
      ['uri', 'https://fjord.example/a?b', '/a'],
      ['uuid', '123e4567-e89b-12d3-a456-426614174000', '123'],
    ];
    // All of them as members of one note, so that ajv compiles once.
    const members = Object.fromEntries([
      ...rows.map(([member, schema]) => [member, schema]),
      ...formats.map(([format]) => [format, { type: 'string', format }]),
    ]);
    let check: Check | undefined;

    beforeAll(async () => {
      check = (await validatorsAfter(noteWith(members))).requests['notes.create'];
    });

    it.each(rows)('is said in words: %s', (member, _, value, expected) => {
      expect(errorOf(check, { [member]: value })).toMatchObject({ path: `/${member}`, expected });
    });

    it.each(formats)('may be the format %s', (format, right, wrong) => {
      expect(errorOf(check, { [format]: right })).toBeUndefined();
      expect(errorOf(check, { [format]: wrong })).toMatchObject({ keyword: 'format' });
    });

    it('is a number of characters, not of their halves', () => {
      expect(errorOf(check, { length: '🙂🙂' })).toBeUndefined();
    });
  });

  it('does not name the members of a map, which come from the body', async () => {
    const moods = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Refusal' } };
    const error = await errorOfNote({ moods }, { moods: { 'nora@fjord.example': { error: 1 } } });
    expect(error).toMatchObject({ path: '/moods/*/error', expected: 'must be string' });
  });

  it('keeps a rule about members that no part of a schema knows', async () => {
    const note: Change = [
      '/components/schemas/NoteCreate',
      { allOf: [{ properties: { text: { type: 'string' } } }], unevaluatedProperties: false },
    ];
    const { requests } = await validatorsAfter(note);
    expect(errorOf(requests['notes.create'], { text: 'a' })).toBeUndefined();
    expect(errorOf(requests['notes.create'], { mood: 1 })).toMatchObject({ path: '' });
  });

  it('follows a schema that refers to itself', async () => {
    const parent = { $ref: '#/components/schemas/NoteCreate' };
    expect(await errorOfNote({ parent }, { parent: { parent: { text: 1 } } })).toMatchObject({
      path: '/parent/parent/text',
    });
  });

  it('has nothing left of the schemas', async () => {
    const described: Change = noteWith({ mood: { type: 'string', description: 'How it feels.' } });
    expect(await emitValidators(planOf(tinySpec(described)))).not.toContain('How it feels');
  });
});
