import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Change, tinyAfter, tinyText } from './tiny-spec.js';

// What Redocly refuses before the generator reads a spec, so that no rule of ours has to.

const ROOT = `${import.meta.dirname}/../../..`;
const REDOCLY = `${ROOT}/node_modules/@redocly/cli/bin/cli.js`;
const CONFIG = `${ROOT}/tools/checks/redocly.yaml`;
const NOTES = '/paths/~1v1~1{account_id}~1notes';
const LIST = `${NOTES}/get`;
const TEXT = '/components/schemas/Note/properties/text';
const ITEMS = '/components/schemas/NoteList/properties/data/items';
const CREATE = '/components/requestBodies/NoteCreate/content/application~1json/examples/note/value';
const ANSWER = '/components/responses/NoteList/content/application~1json';
const LINK = '/components/requestBodies/LinkChoice/content/application~1json/examples/one/value';

const REQUEST_EXAMPLE = 'no-invalid-media-type-examples';
const PARAMETER_EXAMPLE = 'no-invalid-parameter-examples';

/** What is damaged and how; the rule that says so, and where it says it when not at the damage. */
const damages: [what: string, change: Change, rule: string, pointer?: string][] = [
  ['a status without value', [`${LIST}/responses/401`, null], 'struct'],
  ['parameters as text', [`${LIST}/parameters`, 'foo'], 'struct'],
  ['parameters as mapping', [`${LIST}/parameters`, { id: {} }], 'struct'],
  ['a parameter without value', [`${LIST}/parameters/1`, null], 'struct'],
  ['a method without value', [LIST, null], 'struct'],
  ['responses as a list', [`${LIST}/responses`, []], 'struct'],
  ['a summary as number', [`${LIST}/summary`, 7], 'struct'],
  ['a server as mapping', ['/servers', {}], 'struct'],
  ['paths as a list', ['/paths', []], 'struct'],
  ['a path as number', [NOTES, 7], 'struct'],
  ['no title', ['/info'], 'struct', '/'],
  ['a type that is none', [`${TEXT}/type`, 'strin'], 'struct'],
  ['a type of a parameter', ['/components/parameters/Account/schema/type', 'int'], 'struct'],
  ['a length as text', [`${TEXT}/minLength`, '2'], 'struct'],
  ['a pattern that is none', [`${TEXT}/pattern`, '('], REQUEST_EXAMPLE, `${ANSWER}/schema`],
  [
    'a pattern of members that is none',
    [`${LIST}/parameters/1/schema/patternProperties`, { '(': {} }],
    PARAMETER_EXAMPLE,
    `${LIST}/parameters/1/schema`,
  ],
  ['a reference to nothing', [`${ITEMS}/$ref`, '#/components/schemas/Nothing'], 'no-unresolved-refs', ITEMS],
  ['the example of a request', [`${CREATE}/text`, 7], REQUEST_EXAMPLE],
  [
    'a member that an example of an answer lacks',
    [`${ANSWER}/examples/notes/value/data/0/text`],
    REQUEST_EXAMPLE,
    `${ANSWER}/examples/notes/value/data/0`,
  ],
  ['a format of an example', [`${LINK}/url`, 'no url'], REQUEST_EXAMPLE],
  ['the example of a parameter', [`${LIST}/parameters/1/example`, 10], PARAMETER_EXAMPLE],
  ['that of a shared parameter', ['/components/parameters/NoteId/example', 7], PARAMETER_EXAMPLE],
  [
    'a name that is taken',
    [`${NOTES}/post/operationId`, 'notes.list'],
    'operation-operationId-unique',
    `${NOTES}/post/notes.list`,
  ],
  ['an unknown credential', ['/security/0', { key: [] }], 'security-defined', '/security/0/key'],
  ['one of an operation', [`${LIST}/security`, [{ key: [] }]], 'security-defined', `${LIST}/security/0/key`],
];

const rows = damages.map(([what, change, rule, pointer = change[0]], index) => {
  return { what, change, file: `damage-${index}.yaml`, said: `${rule} #${pointer}` };
});

/** What Redocly has to say about one place. */
interface Problem {
  ruleId: string;
  location: { source: { ref: string }; pointer?: string }[];
}

let folder = '';
let problems: Problem[] = [];

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/redocly-`);
  const texts = [
    { text: tinyText, file: 'whole.yaml' },
    ...rows.map(({ change, file }) => ({ text: stringify(tinyAfter(change)), file })),
  ];
  await Promise.all(texts.map(({ text, file }) => writeFile(`${folder}/${file}`, text)));
  problems = await lint(texts.map(({ file }) => file));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

it('has nothing to say about a whole spec', () => {
  expect(saidOf('whole.yaml')).toEqual([]);
});

it.each(rows)('refuses $what, with rule and place', ({ file, said }) => {
  expect(saidOf(file)).toContain(said);
});

/** Rule and place of each complaint about a file. */
function saidOf(file: string): string[] {
  const own = problems.filter(({ location: [place] }) => place?.source.ref.endsWith(file));
  return own.map(({ ruleId, location: [place] }) => `${ruleId} ${place?.pointer}`);
}

/** Checks all files in one run. */
async function lint(files: string[]): Promise<Problem[]> {
  const args = [REDOCLY, 'lint', `--config=${CONFIG}`, '--format=json', '--max-problems=1000', ...files];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const stdout = await new Promise<string>((settle) => {
    execFile(process.execPath, args, { cwd: folder, env, maxBuffer: 2 ** 26 }, (_, text) => settle(text));
  });
  // One report a file, each after the other.
  const reports: { problems: Problem[] }[] = JSON.parse(`[${stdout.trim().replace(/^\}\{$/gm, '},{')}]`);
  return reports.flatMap((report) => report.problems);
}
