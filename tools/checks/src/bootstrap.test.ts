import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  chmod,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOfRepository, root } from './repository.js';
import { workspaceFolders } from './workspace.js';

// A copy of bootstrap.mjs and its parts between programs that do nothing but tell that they ran.

const PRISM = 'packages/mocks/node_modules/@stoplight/prism-cli/dist/index.js';
const NOTE = "require('node:fs').appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');";
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/bootstrap-`);
  await write('package.json', '{ "packageManager": "pnpm@1.0.0" }');
  await write('pnpm-lock.yaml', '');
  await copyFile(`${root}/pnpm-workspace.yaml`, `${folder}/pnpm-workspace.yaml`);
  await write('packages/mocks/package.json', '{}');
  await write('specs/tiny/openapi.yaml', '');
  await write('specs/acme/openapi.yaml', '');
  await write('npm-cli.js', NOTE);
  await write('node_modules/.bin/npm', `#!${process.execPath}\n${NOTE}`);
  await chmod(`${folder}/node_modules/.bin/npm`, 0o755);
  await write(PRISM, "console.log('listening'); setInterval(() => {}, 1000);");
  await write('tools/bootstrap.mjs', '');
  await copyFile(`${root}/tools/bootstrap.mjs`, `${folder}/tools/bootstrap.mjs`);
  await cp(`${root}/tools/bootstrap`, `${folder}/tools/bootstrap`, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

describe('the installation', () => {
  const installs = async () => (await readFile(`${folder}/calls.txt`, 'utf8')).trim().split('\n');
  const pnpm = 'exec --yes --package=pnpm@1.0.0 -- pnpm install';

  it('happens once, and again for a package that is new', async () => {
    await end(start(['prism']));
    await end(start(['prism']));
    expect(await installs()).toEqual([pnpm]);
    await write('packages/acme/package.json', '{}');
    await end(start(['prism']));
    expect(await installs()).toEqual([pnpm, pnpm]);
  });

  it.each(workspaceFolders(filesOfRepository()))(
    'happens again for a package that is new in %s',
    async (home) => {
      await end(start(['prism']));
      await write(`${home}/acme/package.json`, '{}');
      await end(start(['prism']));
      expect(await installs()).toEqual([pnpm, pnpm]);
    },
  );

  it('changes no lockfile in CI', async () => {
    await end(start(['prism'], { CI: 'true' }));
    expect(await installs()).toEqual([`${pnpm} --frozen-lockfile`]);
  });

  it('asks npm, not the pnpm that started it', async () => {
    await end(start(['prism'], { npm_execpath: '/nowhere/pnpm.cjs.js' }));
    expect(await installs()).toEqual([pnpm]);
  });
});

it.each(['', '..'])('prism lists the providers when asked for %j', async (provider) => {
  const { code, text } = await end(start(['prism', provider]));
  expect(code).toBe(2);
  expect(text).toContain('The providers are acme, tiny.');
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends what it started, too', async (signal) => {
  await appendFile(`${folder}/${PRISM}`, "console.log('pid ' + process.pid);");
  const child = start(['prism', 'tiny']);
  const text = await textUntil(child, /pid (\d+)/);
  const pid = Number(/pid (\d+)/.exec(text)?.[1]);
  child.kill(signal);
  const { code } = await end(child);
  expect(code).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

describe('the tests', () => {
  beforeEach(async () => {
    for (const path of [
      'tools/codegen/src/main.ts',
      'node_modules/@biomejs/biome/bin/biome',
      'node_modules/@redocly/cli/bin/cli.js',
    ])
      await write(path, '');
    await symlink(`${root}/tools/codegen/node_modules/tsx`, `${folder}/node_modules/tsx`);
    await write('node_modules/turbo/bin/turbo', "process.exitCode = process.argv.includes('test') ? 3 : 0;");
    await write('tools/testkit/src/print-coverage.ts', "console.log('coverage', ...process.argv.slice(2));");
    await write('tools/vitest/src/print-results.ts', "console.log('results', ...process.argv.slice(2));");
    await write('packages/mocks/package.json', '{ "name": "mocks", "scripts": { "test": "vitest run" } }');
    await write('packages/mocks/coverage/tests.json', '{}');
  });

  it('end with the missing cells and what failed, when they are red', async () => {
    const { code, text } = await end(start(['test']));
    expect([code, text]).toEqual([3, 'coverage --totals\nresults packages/mocks/coverage/tests.json\n']);
  });

  it('forget the results of the run before', async () => {
    await end(start(['test']));
    await expect(readFile(`${folder}/packages/mocks/coverage/tests.json`)).rejects.toThrow('ENOENT');
  });

  it('of one package are its own, without the checks of the repository', async () => {
    await write('tools/codegen/src/main.ts', "console.log('generate');");
    await write('node_modules/turbo/bin/turbo', "console.log(process.argv.slice(2).join(' '));");
    const { code, text } = await end(start(['test', 'mocks']));
    expect(code).toBe(0);
    expect(text).toContain('--filter=mocks');
    expect(text).not.toContain('generate');
  });

  it('of a package that there is not say which there are', async () => {
    const { code, text } = await end(start(['test', 'mosk']));
    expect(code).toBe(2);
    expect(text).toContain("There is no package 'mosk'. There are: mocks.");
    expect(text).toContain('(acme, tiny)');
  });
});

function start(args: string[], more: Record<string, string> = {}): ChildProcess {
  const env = { PATH: process.env.PATH, npm_execpath: `${folder}/npm-cli.js`, ...more };
  return spawn(process.execPath, ['tools/bootstrap.mjs', ...args], { cwd: folder, env });
}

/** Exit code and output of a run. */
async function end(child: ChildProcess): Promise<{ code: unknown; text: string }> {
  let text = '';
  child.stdout?.on('data', (part) => (text += part));
  child.stderr?.on('data', (part) => (text += part));
  const [code] = await once(child, 'close');
  return { code, text };
}

async function textUntil({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  let text = '';
  while (!pattern.test(text)) text += (await once(stdout as NodeJS.ReadableStream, 'data'))[0];
  return text;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(`${folder}/${path}`), { recursive: true });
  await writeFile(`${folder}/${path}`, text);
}
