import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const bin = fileURLToPath(new URL('../bin/contactkit-mocks.js', import.meta.url));
const running: ChildProcess[] = [];

beforeAll(() => {
  const built = existsSync(new URL('../dist/bin.js', import.meta.url));
  if (!built) throw new Error('These tests run dist/bin.js: build the package first.');
});

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the program. `output` grows as it prints, `exit` is its exit code. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const output = { text: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    output.text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.errors += chunk;
  });
  const exit = once(child, 'close').then(([code]) => code);
  return { child, output, exit, ready: once(child.stdout, 'data') };
}

async function timeToEnd({ child, exit }: ReturnType<typeof run>, signal: NodeJS.Signals): Promise<number> {
  const before = performance.now();
  child.kill(signal);
  expect(await exit).toBe(0);
  return performance.now() - before;
}

describe('contactkit-mocks', () => {
  it('prints one line of JSON when all are ready, and ends at once on SIGTERM whoever is connected', async () => {
    const program = run('--port', '0', '--json');
    await program.ready;
    expect(program.output.text).toMatch(/^\{.*\}\n$/);
    const mocks: Record<string, { url: string }> = JSON.parse(program.output.text);
    expect(Object.keys(mocks)).toEqual(['orq', 'chatwoot', 'sendblue', 'digivault']);
    for (const { url } of Object.values(mocks)) expect((await fetch(url)).status).toBe(404);
    expect(await timeToEnd(program, 'SIGTERM')).toBeLessThan(2000);
  });

  it('tells a person which variables to set, and ends on SIGINT', async () => {
    const program = run('sendblue', 'orq', '--port', '0');
    await program.ready;
    expect(program.output.text).toMatch(
      /sendblue +SENDBLUE_API_BASE_URL=http:\/\/127\.0\.0\.1:\d+\n +orq +ORQ_BASE_URL=/,
    );
    expect(await timeToEnd(program, 'SIGINT')).toBeLessThan(2000);
  });

  it.each([
    ['an unknown option', ['--verbose'], '--verbose'],
    ['an unknown provider', ['hubspot'], 'hubspot'],
    ['an unknown mode', ['--mode', 'wild'], 'wild'],
    ['a port that is none', ['--port', '70000'], '70000'],
  ])('ends with 2 after %s', async (_, args, named) => {
    const { output, exit } = run(...args);
    expect([await exit, output.text]).toEqual([2, '']);
    expect(output.errors).toContain(named);
  });

  it('ends with 1 when a port is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = String(typeof address === 'object' && address?.port);
    const { output, exit } = run('orq', '--port', port);
    expect([await exit, output.errors]).toEqual([1, expect.stringContaining(port)]);
    blocker.close();
  });

  it('prints its usage and its version', async () => {
    const [help, version] = [run('--help'), run('--version')];
    expect([await help.exit, help.output.text]).toEqual([
      0,
      expect.stringContaining('Usage: contactkit-mocks'),
    ]);
    expect([await version.exit, version.output.text]).toEqual([
      0,
      expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
    ]);
  });
});
