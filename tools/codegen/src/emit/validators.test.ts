import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
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
  it('names the operations that have a body', async () => {
    const { requests, responses } = await validatorsAfter();
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

  it('says where a body is wrong, across schemas, and what it should be', async () => {
    const { responses } = await validatorsAfter();
    const body = { has_more: false, data: [{ id: 'a', text: 'b' }, { id: 'a' }] };
    expect(errorOf(responses['notes.list'], body)).toEqual({
      path: '/data/1',
      keyword: 'required',
      expected: "must have required property 'text'",
    });
  });

  it('lets unknown members pass', async () => {
    const { responses } = await validatorsAfter();
    expect(errorOf(responses['notes.create'], { id: 'a', text: 'b', mood: null })).toBeUndefined();
  });

  it.each<[name: string, schema: object, value: unknown, expected: string]>([
    ['a type', { type: 'boolean' }, 1, 'must be boolean'],
    ['two types', { type: ['string', 'null'] }, 1, 'must be string or null'],
    ['an enum', { enum: ['low', 2, null] }, 'x', 'must be "low" or 2 or null'],
    ['a constant', { const: 'list' }, 'x', 'must be "list"'],
    ['a pattern', { type: 'string', pattern: '^a"$' }, 'x', 'must match pattern "^a"$"'],
    ['a length', { type: 'string', maxLength: 2 }, 'abc', 'must NOT have more than 2 characters'],
    ['a format', { type: 'string', format: 'uri' }, 'x', 'must match format "uri"'],
    ['a choice', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 1, 'must match a schema in anyOf'],
  ])('says in words what %s asks for', async (_, schema, value, expected) => {
    const error = await errorOfNote({ mood: schema }, { mood: value });
    expect(error).toMatchObject({ path: '/mood', expected });
  });

  it.each([
    ['date-time', '2026-11-20T10:00:00Z', '2026-11-20'],
    ['email', 'nora@fjord.example', 'nora'],
    ['uri', 'https://fjord.example/a?b', '/a'],
    ['uuid', '123e4567-e89b-12d3-a456-426614174000', '123'],
  ])('knows the format %s', async (format, right, wrong) => {
    const mood = { type: 'string', format };
    expect(await errorOfNote({ mood }, { mood: right })).toBeUndefined();
    expect(await errorOfNote({ mood }, { mood: wrong })).toMatchObject({ keyword: 'format' });
  });

  it('counts characters, not their halves', async () => {
    expect(await errorOfNote({ mood: { type: 'string', maxLength: 2 } }, { mood: '🙂🙂' })).toBeUndefined();
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
