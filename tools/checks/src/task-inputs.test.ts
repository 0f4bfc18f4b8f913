import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { filesOfRepository, root } from './repository.js';

// Turbo says what it would run again after a change of these files: neither less than what reads them, which would stay green
// from the cache, nor more. A new file that a task reads from outside of its package needs a row here, and an input there.

const PROVIDERS = readdirSync(`${root}/specs`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
let copy = '';
let before: Map<string, string>;

beforeAll(() => {
  copy = mkdtempSync(`${tmpdir()}/inputs-`);
  for (const { path } of filesOfRepository()) {
    mkdirSync(dirname(`${copy}/${path}`), { recursive: true });
    if (existsSync(`${root}/${path}`)) cpSync(`${root}/${path}`, `${copy}/${path}`);
  }
  git('init', '--quiet');
  git('add', '--all');
  before = readHashes();
});
afterEach(() => git('checkout', '--quiet', '--', '.'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('a change', () => {
  it.each(PROVIDERS)('of the spec of %s concerns those that read it', (name) => {
    expect(tasksAfterChangeOf(`specs/${name}/openapi.yaml`)).toEqual(
      [
        `@contactkit/${name}#test`,
        '@contactkit/codegen#test',
        '@contactkit/mocks#test',
        '@contactkit/openapi#test',
        '@contactkit/testkit#test',
        'contactkit#test',
      ].sort(),
    );
  });

  it('of an adapter concerns the facade and those that use it', () => {
    const names = new Set(tasksAfterChangeOf('packages/contactkit/src/providers/sendblue.ts').map(toPackage));
    expect([...names].sort()).toEqual([
      '@contactkit/bench',
      '@contactkit/custom-adapter',
      '@contactkit/runtimes',
      '@contactkit/trace',
      'contactkit',
    ]);
  });

  it('of a test concerns its package alone', () => {
    expect(tasksAfterChangeOf('packages/runtime/src/retry.test.ts')).toEqual([
      '@contactkit/runtime#check',
      '@contactkit/runtime#test',
    ]);
  });

  it('of the generator concerns the generator', () => {
    expect(tasksAfterChangeOf('tools/codegen/src/plan.ts').map(toPackage)).toEqual([
      '@contactkit/codegen',
      '@contactkit/codegen',
    ]);
  });

  it('of the contract tests concerns the clients', () => {
    const tests = tasksAfterChangeOf('tools/testkit/src/describe-validator.ts').filter((task) =>
      task.endsWith('#test'),
    );
    expect(tests).toEqual([...PROVIDERS, 'testkit'].sort().map((name) => `@contactkit/${name}#test`));
  });

  it('of the reader of documents concerns those that read documents by it, and what builds on them', () => {
    const names = new Set(tasksAfterChangeOf('tools/openapi/src/document.ts').map(toPackage));
    const readers = ['fuzz', 'mocks', 'openapi', 'testkit', ...PROVIDERS];
    const onTheFacade = ['bench', 'custom-adapter', 'runtimes', 'trace'];
    expect([...names].sort()).toEqual(
      [...[...readers, ...onTheFacade].map((name) => `@contactkit/${name}`), 'contactkit'].sort(),
    );
  });
});

/** The tasks that turbo would run again, of those that it keeps results of. */
function tasksAfterChangeOf(path: string): string[] {
  appendFileSync(`${copy}/${path}`, path.endsWith('.yaml') ? '\n# changed\n' : '\n// changed\n');
  const after = readHashes();
  return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
}

/** The hash of every task that has a command and is kept, in order of their names. */
function readHashes(): Map<string, string> {
  const args = ['run', 'build', 'check', 'test', '--dry=json'];
  const text = execFileSync(process.execPath, [`${root}/node_modules/turbo/bin/turbo`, ...args], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      PATH: `${root}/node_modules/.bin:${process.env.PATH}`,
    },
  });
  const { tasks }: { tasks: DryTask[] } = JSON.parse(text);
  const kept = tasks.filter(
    ({ command, resolvedTaskDefinition }) => command !== '<NONEXISTENT>' && resolvedTaskDefinition.cache,
  );
  return new Map(
    kept.map(({ taskId, hash }) => [taskId, hash] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

interface DryTask {
  taskId: string;
  hash: string;
  command: string;
  resolvedTaskDefinition: { cache: boolean };
}

function toPackage(task: string): string {
  return task.split('#')[0] ?? task;
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: copy });
}
