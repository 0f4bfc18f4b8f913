import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { providersOf } from './load.js';
import { run } from './run.js';
import { tinyText } from './tiny-spec.js';

const MODELS = 'packages/tiny/src/generated/models.ts';
const API = 'packages/tiny/api.md';
/** A repository with every generated file, made once. */
let generated = '';
/** The repository of a test. */
let root = '';

beforeAll(async () => {
  generated = await makeRoot();
  await run([], generated);
}, 60_000);

beforeEach(async () => {
  root = await makeRoot();
});

afterEach(() => rm(root, { recursive: true }));
afterAll(() => rm(generated, { recursive: true }));

describe('run', () => {
  it('writes every file, after which there is nothing to complain about', async () => {
    const { exitCode, text } = await run(['--root', root], '/nowhere');
    expect([exitCode, text.split('\n')[0]]).toEqual([0, 'Wrote 15 of 15 generated files.']);
    expect(text).toContain(`\n  ${MODELS}`);
    expect((await run([], root)).text).toBe('Wrote 0 of 15 generated files.');
    expect(await run(['--check', '--root', root], '/nowhere')).toEqual({ exitCode: 0, text: '' });
  });

  it('writes the same files every time', async () => {
    await run([], root);
    expect(await filesIn(root)).toEqual(await filesIn(generated));
  });

  it('leaves files alone that are what they should be', async () => {
    await cp(generated, root, { recursive: true });
    const before = await stat(`${root}/${MODELS}`);
    await run([], root);
    expect((await stat(`${root}/${MODELS}`)).mtimeMs).toBe(before.mtimeMs);
  });

  it('finds what a change of the spec made stale', async () => {
    await cp(generated, root, { recursive: true });
    await write('specs/tiny/openapi.yaml', tinyText.replace('List the notes', 'Every note'));
    expect(await complaints()).toEqual([
      'packages/tiny/src/generated/schema.ts: differs',
      'packages/tiny/src/generated/resources.ts: differs',
      'packages/tiny/api.md: differs',
      'packages/mocks/src/generated/specs/tiny.ts: differs',
    ]);
  });

  it('finds a file that was edited by hand', async () => {
    await cp(generated, root, { recursive: true });
    await appendFile(`${root}/${MODELS}`, '// mine\n');
    expect(await complaints()).toEqual([`${MODELS}: differs`]);
  });

  it('finds a file that is missing', async () => {
    await cp(generated, root, { recursive: true });
    await rm(`${root}/${API}`);
    expect(await complaints()).toEqual([`${API}: is missing`]);
  });

  it.each(['packages/mocks/src/generated/specs/old.ts', 'packages/old/src/generated/deep/models.ts'])(
    'finds %s, which nothing generates any more',
    async (path) => {
      await cp(generated, root, { recursive: true });
      await write(path, '');
      expect(await complaints()).toEqual([`${path}: nothing generates it, delete it`]);
    },
  );

  it('registers the adapters that the facade has', async () => {
    await write('packages/contactkit/src/providers/tiny.ts', '');
    await run([], root);
    const registry = await readFile(`${root}/packages/contactkit/src/generated/providers.ts`, 'utf8');
    const types = String.raw`\s+tiny,\s+type TinyContacts,\s+type TinyCreate,\s+type TinyRecord,\s+type TinyUpdate,?\s+`;
    expect(registry).toMatch(new RegExp(`export \\{${types}\\} from '../providers/tiny.js';`));
  });

  it('only checks the specs when that is asked for', async () => {
    expect(await run(['--lint'], root)).toEqual({ exitCode: 0, text: '1 spec keeps the rules.' });
    await write('specs/tiny/openapi.yaml', tinyText.replace('openapi: 3.1.0', 'openapi: 3.0.0'));
    const text = 'specs/tiny/openapi.yaml#/openapi: must be 3.1.x.';
    expect(await run(['--lint'], root)).toEqual({ exitCode: 1, text });
    expect(await run(['--check'], root)).toEqual({ exitCode: 1, text });
  });

  it.each([
    ['a rule', 'parameters: [{ $ref: "#/components/parameters/Account" }]', 'parameters: 7'],
    ['the plan', 'required: [id, text]', 'required: 7'],
    ['an emitter', '#/components/schemas/Note"', '#/components/schemas/Nothing"'],
  ])('ends with the name of the file when %s meets what is not OpenAPI', async (_, before, after) => {
    expect(tinyText).toContain(before);
    await write('specs/tiny/openapi.yaml', tinyText.replaceAll(before, after));
    const { exitCode, text } = await run(['--check'], root);
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^specs\/tiny\/openapi.yaml#.*; npm run lint:specs says where it is not OpenAPI\.$/);
  });

  it('refuses an option that it does not know', async () => {
    const { exitCode, text } = await run(['--lin'], root);
    expect(exitCode).toBe(2);
    expect(text).toContain("Unknown option '--lin'");
    expect(text).toContain('usage: npm run generate');
  });
});

describe('providersOf', () => {
  it('keeps the order of the seed, then goes by name', async () => {
    for (const name of ['zeta', 'alpha', 'other']) await mkdir(`${root}/specs/${name}`);
    expect(await providersOf(root)).toEqual(['other', 'tiny', 'alpha', 'zeta']);
  });
});

it('main ends with the exit code of the run', { timeout: 30_000 }, () => {
  const lint = () =>
    execFileSync(
      process.execPath,
      ['--import=tsx', `${import.meta.dirname}/main.ts`, '--check', '--root', root],
      { encoding: 'utf8', stdio: 'pipe' },
    );
  expect(lint).toThrow(/Command failed[\s\S]*packages\/tiny\/api\.md: is missing/);
});

/** What `--check` lists. */
async function complaints(): Promise<string[]> {
  const { exitCode, text } = await run(['--check'], root);
  const [first, ...lines] = text.split('\n');
  expect([exitCode, first]).toEqual([1, 'Not what the specs say. Run npm run generate:']);
  return lines.map((line) => line.trim());
}

/** Makes a repository with the tiny spec. */
async function makeRoot(): Promise<string> {
  const folder = await mkdtemp(`${tmpdir()}/codegen-`);
  await write('specs/seed-operations.json', '{ "other": [], "tiny": [] }', folder);
  await write('specs/tiny/openapi.yaml', tinyText, folder);
  return folder;
}

async function write(path: string, text: string, folder = root): Promise<void> {
  await mkdir(dirname(`${folder}/${path}`), { recursive: true });
  await writeFile(`${folder}/${path}`, text);
}

/** Every file of a folder with its text, by its path. */
async function filesIn(folder: string): Promise<Record<string, string | undefined>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path.slice(folder.length), texts[index]]));
}
