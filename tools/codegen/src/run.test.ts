import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { providersOf } from './load.js';
import { run } from './run.js';
import { tinyText } from './tiny-spec.js';

const MODELS = 'packages/tiny/src/generated/models.ts';
const API = 'packages/tiny/api.md';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(`${tmpdir()}/codegen-`);
  await write('specs/seed-operations.json', '{ "other": [], "tiny": [] }');
  await write('specs/tiny/openapi.yaml', tinyText);
});

afterEach(() => rm(root, { recursive: true }));

describe('run', () => {
  it('writes every file, after which there is nothing to complain about', async () => {
    expect(await run(['--root', root], '/nowhere')).toEqual({ exitCode: 0, text: 'Wrote 15 files.' });
    expect(await run(['--check', '--root', root], '/nowhere')).toEqual({ exitCode: 0, text: '' });
  });

  it('writes the same files every time', async () => {
    await run([], root);
    const first = await readFile(`${root}/${MODELS}`, 'utf8');
    await run([], root);
    expect(await readFile(`${root}/${MODELS}`, 'utf8')).toBe(first);
  });

  it('finds what a change of the spec made stale', async () => {
    await run([], root);
    await write('specs/tiny/openapi.yaml', tinyText.replace('List the notes', 'Every note'));
    expect(await complaints()).toEqual([
      'packages/tiny/src/generated/schema.ts: differs',
      'packages/tiny/src/generated/resources.ts: differs',
      'packages/tiny/api.md: differs',
      'packages/mocks/src/generated/specs/tiny.ts: differs',
    ]);
  });

  it('finds a file that was edited by hand', async () => {
    await run([], root);
    await appendFile(`${root}/${MODELS}`, '// mine\n');
    expect(await complaints()).toEqual([`${MODELS}: differs`]);
  });

  it('finds a file that is missing', async () => {
    await run([], root);
    await rm(`${root}/${API}`);
    expect(await complaints()).toEqual([`${API}: is missing`]);
  });

  it.each(['packages/mocks/src/generated/specs/old.ts', 'packages/old/src/generated/deep/models.ts'])(
    'finds %s, which nothing generates any more',
    async (path) => {
      await run([], root);
      await write(path, '');
      expect(await complaints()).toEqual([`${path}: nothing generates it, delete it`]);
    },
  );

  it('registers the adapters that the facade has', async () => {
    await write('packages/contactkit/src/providers/tiny.ts', '');
    await run([], root);
    const registry = await readFile(`${root}/packages/contactkit/src/generated/providers.ts`, 'utf8');
    expect(registry).toContain(
      "export { tiny, type TinyContacts, type TinyCreate, type TinyRecord, type TinyUpdate } from '../providers/tiny.js';",
    );
  });

  it('only checks the specs when that is asked for', async () => {
    expect(await run(['--lint'], root)).toEqual({ exitCode: 0, text: '1 spec keeps the rules.' });
    await write('specs/tiny/openapi.yaml', tinyText.replace('openapi: 3.1.0', 'openapi: 3.0.0'));
    const text = 'specs/tiny/openapi.yaml#/openapi: must be 3.1.x.';
    expect(await run(['--lint'], root)).toEqual({ exitCode: 1, text });
    expect(await run(['--check'], root)).toEqual({ exitCode: 1, text });
  });

  it('refuses an option that it does not know', async () => {
    await expect(run(['--lin'], root)).rejects.toThrow("Unknown option '--lin'");
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

async function write(path: string, text: string): Promise<void> {
  await mkdir(`${root}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
  await writeFile(`${root}/${path}`, text);
}
