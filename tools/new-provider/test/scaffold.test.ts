import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyRepository, linkPackage } from './copy-repository.js';
import { runIn } from './run-in.js';

// Makes providers in a copy of the repository, and runs there what a person would run.

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

/** Those that are tried with everything; `try-links` is changed as a real provider might be. */
const TRIED = ['try-links', 'try-basic'];
const PROVIDERS = {
  'try-links': ['--auth', 'header', '--pagination', 'link'],
  'try-basic': ['--auth', 'basic', '--pagination', 'body-cursor'],
  'try-pages': ['--pagination', 'page'],
  'try-offset': ['--pagination', 'offset'],
  'try-cursor': [],
};
const NAMES = Object.keys(PROVIDERS);
const FIXTURES = `${import.meta.dirname}/__fixtures__`;
const TSX = '--import=tsx';
const TSC = '../../node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';

const root = realpathSync(mkdtempSync(`${tmpdir()}/new-provider-`));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(async () => {
  copyRepository(root);
  for (const [name, options] of Object.entries(PROVIDERS)) {
    await runIn(`${root}/tools/new-provider`, TSX, 'src/main.ts', name, ...options);
    linkPackage(root, name, 'digivault');
  }
  answerLittle('try-links');
  readAgain('try-links');
  await generate();
  await buildMocks();
  for (const name of NAMES) await build(name);
});

describe('what the command makes', () => {
  it('keeps the rules for specs, code and packages', async () => {
    const specs = NAMES.map((name) => `specs/${name}/openapi.yaml`);
    const redocly = 'node_modules/@redocly/cli/bin/cli.js';
    await runIn(root, redocly, 'lint', '--config=tools/checks/redocly.yaml', ...specs);
    await runIn(root, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
    const rules = ['boundaries', 'manifest-rules', 'structure', 'text-rules'];
    await vitest('tools/checks', ...rules.map((name) => `src/${name}.test.ts`));
  });

  it.each(NAMES)('is a client of %s that compiles, walks, and tells what is missing', async (name) => {
    await runIn(`${root}/packages/${name}`, TSC, '-p', 'tsconfig.json');
    await vitest(`packages/${name}`, 'src', 'test/walk.test.ts', 'test/recorded-requests.test.ts');
  });

  it.each(TRIED)('keeps its contract: %s', async (name) => {
    await vitest(`packages/${name}`, 'test/contract.test.ts', 'test/validate.test.ts');
  });

  it('has mocks that answer and refuse as the spec says', async () => {
    await vitest(
      'packages/mocks',
      'src',
      'test/specs.test.ts',
      'test/start-mock.test.ts',
      'test/bin.test.ts',
    );
    expect(await roundTrip('static')).toEqual({
      created: ['id'],
      updated: 'undefined',
      name: 'Nora Lindqvist',
      names: ['Nora Lindqvist', 'Deniz Kaya'],
      refused: 'unauthenticated',
    });
  });
});

describe('the facade', () => {
  it('has an adapter of each, and its tables name them', async () => {
    await build('contactkit');
    await runIn(`${root}/packages/contactkit`, TSX, 'scripts/readme-tables.ts');
    await runIn(`${root}/packages/contactkit`, TSC, '-p', 'tsconfig.json');
    const readme = readFileSync(`${root}/packages/contactkit/README.md`, 'utf8');
    for (const name of NAMES) expect(readme).toMatch(new RegExp(`^\\| field .* ${name} `, 'm'));
  });

  it('passes all its tests, with no file changed by hand', () =>
    vitest('packages/contactkit', 'src', 'test', '--exclude', 'test/examples.test.ts'));
});

describe('a twin that is written', () => {
  beforeAll(async () => {
    mkdirSync(`${root}/packages/twins/src/providers/try-links`);
    cpSync(
      `${FIXTURES}/create-try-links-twin.ts.txt`,
      `${root}/packages/twins/src/providers/try-links/twin.ts`,
    );
    await generate();
    await buildMocks();
  });

  it('makes the mock remember', async () => {
    const { names, ...told } = await roundTrip('stateful');
    expect(told).toEqual({
      created: ['id'],
      updated: 'undefined',
      name: 'Priya Vance',
      refused: 'unauthenticated',
    });
    expect(names).toHaveLength(8);
    expect(names).toEqual(expect.arrayContaining(['Priya Vance', 'Nora Lindqvist']));
  });

  it('keeps the contract', () => vitest('packages/try-links', 'test/contract.test.ts'));

  it('is tried like every other twin', () => vitest('packages/twins', 'src/assemble-twin.test.ts'));

  it('lets the adapter pass the suite of the facade, on the twin and on both mocks', async () => {
    await vitest('packages/contactkit', 'test/conformance.test.ts', 'test/round-trip.test.ts');
    const matrix = readFileSync(`${root}/packages/contactkit/coverage/conformance.md`, 'utf8');
    expect(matrix).toMatch(/^\| score .*\d+ of \d+/m);
    expect(matrix).toContain('try-links, emulated');
  });
});

/** Lets a provider answer an id to create, and nothing to update. */
function answerLittle(name: string): void {
  const path = `${root}/specs/${name}/openapi.yaml`;
  let text = readFileSync(path, 'utf8');
  const edit = (pattern: RegExp, replacement: string) => {
    expect(text).toMatch(pattern);
    text = text.replace(pattern, replacement);
  };
  edit(/"200": (\{ \$ref: "#\/components\/responses\/ContactUpdated" \})/, '"204": $1');
  edit(/( {4}ContactUpdated:\n {6}description: .*\n)[\s\S]*?(?= {4}ContactDeleted:)/, '$1');
  edit(
    /( {4}ContactCreated:\n[\s\S]*?)#\/components\/schemas\/Contact"([\s\S]*?value:)[\s\S]*?(?= {4}Contact:)/,
    '$1#/components/schemas/ContactId"$2 { id: c_2077 }\n',
  );
  edit(
    /\n {4}ContactList:\n {6}description: One page of contacts.\n {6}type/,
    `
    ContactId:
      description: What create answers.
      type: object
      required: [id]
      properties:
        id:
          type: string
          description: Id of the new contact.$&`,
  );
  writeFileSync(path, text);
}

/** Lets an adapter read what was made or changed, since the answers do not tell. */
function readAgain(name: string): void {
  const path = `${root}/packages/contactkit/src/providers/${name}.ts`;
  let text = readFileSync(path, 'utf8');
  const edit = (pattern: RegExp, replacement: string) => {
    expect(text).toMatch(pattern);
    text = text.replace(pattern, replacement);
  };
  const retrieve = 'return toContact(await contacts.retrieve(id, options));';
  edit(
    /return toContact\((await contacts\.create\(.*, options\))\);/,
    `const { id } = $1;\n      ${retrieve}`,
  );
  edit(/return toContact\((await contacts\.update\(.*, options\))\);/, `$1;\n      ${retrieve}`);
  writeFileSync(path, text);
}

async function generate(): Promise<void> {
  await runIn(`${root}/tools/codegen`, TSX, 'src/main.ts');
  await runIn(root, 'node_modules/@biomejs/biome/bin/biome', 'check', '--write');
}

async function buildMocks(): Promise<void> {
  await build('twins');
  await runIn(`${root}/packages/mocks`, TSC, '-p', 'tsconfig.build.json');
}

async function build(name: string): Promise<void> {
  await runIn(`${root}/packages/${name}`, TSC, '-p', 'tsconfig.build.json', '--emitDeclarationOnly');
  await runIn(`${root}/packages/${name}`, '../../tools/bundle.mjs');
}

function vitest(folder: string, ...files: string[]): Promise<string> {
  return runIn(`${root}/${folder}`, VITEST, 'run', ...files);
}

async function roundTrip(mode: string): Promise<{ names: string[] }> {
  const script = readFileSync(`${FIXTURES}/round-trip.mjs.txt`, 'utf8');
  return JSON.parse(await runIn(`${root}/packages/try-links`, '--input-type=module', '-e', script, mode));
}
