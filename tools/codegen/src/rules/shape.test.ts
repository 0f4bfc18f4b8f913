import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planOf } from '../plan.js';
import { SpecError } from '../spec/document.js';
import {
  type Change,
  complaint,
  complaintsAbout,
  complaintsAfter,
  tinySpec,
  tinyText,
} from '../tiny-spec.js';

const LIST = '/paths/~1v1~1{account_id}~1notes/get';
const TEXT = '/components/schemas/Note/properties/text';
const TYPES = 'must be one of array, boolean, integer, null, number, object, string';

const rows: [string, Change, string, string][] = [
  ['a status without value', [`${LIST}/responses/401`, null], `${LIST}/responses/401`, 'object, not empty'],
  ['parameters as text', [`${LIST}/parameters`, 'foo'], `${LIST}/parameters`, 'array, not "foo"'],
  ['a parameter without value', [`${LIST}/parameters/1`, null], `${LIST}/parameters/1`, 'object, not empty'],
  ['a method without value', [LIST, null], LIST, 'object, not empty'],
  ['responses as a list', [`${LIST}/responses`, []], `${LIST}/responses`, 'object, not a list'],
  ['a summary as number', [`${LIST}/summary`, 7], `${LIST}/summary`, 'string, not 7'],
  ['a server as mapping', ['/servers', {}], '/servers', 'array, not a mapping'],
];

it.each(rows)('refuses %s, with its place alone', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toEqual([complaint(pointer, `must be ${message}.`)]);
});

it.each([
  ['an unknown type', [`${TEXT}/type`, 'strin'], `${TEXT}/type`, `${TYPES}. Or: must be array, not "strin".`],
  [
    'a broken pattern',
    [`${TEXT}/pattern`, '('],
    `${TEXT}/pattern`,
    'is no pattern: SyntaxError: Invalid regular expression: /(/u: Unterminated group.',
  ],
  [
    'another dialect',
    ['/components/schemas/Note/$schema', 'https://x.example'],
    '/components/schemas/Note/$schema',
    'is not used here; remove it.',
  ],
  ['a length as text', [`${TEXT}/minLength`, '2'], `${TEXT}/minLength`, 'must be integer, not "2".'],
  [
    'an unknown type of a parameter',
    ['/components/parameters/Account/schema/type', 'int'],
    '/components/parameters/Account/schema/type',
    `${TYPES}. Or: must be array, not "int".`,
  ],
] as [string, Change, string, string][])('refuses %s once, at the schema', (_, change, pointer, message) => {
  expect(complaintsAfter(change)).toEqual([complaint(pointer, message)]);
});

it('says where the text of a spec has nothing', () => {
  const text = tinyText.replace('"401": { $ref: "#/components/responses/Refused" }', '"401":');
  expect(complaintsAbout(text)).toEqual([complaint(`${LIST}/responses/401`, 'must be object, not empty.')]);
});

describe('a wrong value in any place', () => {
  it.each([[null], ['foo'], [true], [[]], [{ a: null }], [undefined]])(
    '%j is a SpecError, or nothing that the plan minds',
    (value) => {
      for (const pointer of pointersOf(parse(tinyText))) expect(strangeEnd(pointer, value)).toBeUndefined();
    },
    60_000,
  );
});

/** What the generator ends with, if that tells neither file nor place. */
function strangeEnd(pointer: string, value: unknown): string | undefined {
  try {
    planOf(tinySpec([pointer, value]));
    return undefined;
  } catch (error) {
    return error instanceof SpecError ? undefined : `${pointer}: ${String(error)}`;
  }
}

function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [place, ...pointersOf(inner, place)];
  });
}
