import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { providers } from '../src/index.js';
import { runBin } from './run-bin.js';

async function timeToEnd(
  { child, exit }: ReturnType<typeof runBin>,
  signal: NodeJS.Signals,
): Promise<number> {
  const before = performance.now();
  child.kill(signal);
  expect(await exit).toBe(0);
  return performance.now() - before;
}

describe('contactkit-mocks', () => {
  it('prints one line of JSON when all are ready, and ends at once on SIGTERM whoever is connected', async () => {
    const program = runBin('--port', '0', '--json');
    await program.printed;
    expect(program.output.text).toMatch(/^\{.*\}\n$/);
    const mocks: Record<string, { url: string }> = JSON.parse(program.output.text);
    expect(Object.keys(mocks)).toEqual(providers);
    for (const { url } of Object.values(mocks)) expect((await fetch(url)).status).toBe(404);
    expect(await timeToEnd(program, 'SIGTERM')).toBeLessThan(2000);
  });

  it('tells a person which variables to set, and ends on SIGINT', async () => {
    const program = runBin('sendblue', 'orq', '--port', '0', '--engine', 'twin');
    await program.printed;
    expect(program.output.text).toMatch(
      /sendblue +SENDBLUE_API_BASE_URL=http:\/\/127\.0\.0\.1:\d+\n +orq +ORQ_BASE_URL=/,
    );
    expect(await timeToEnd(program, 'SIGINT')).toBeLessThan(2000);
  });

  it.each([
    ['an unknown option', ['--verbose'], '--verbose'],
    ['an unknown provider', ['unknown'], 'unknown'],
    ['an unknown mode', ['--mode', 'wild'], 'wild'],
    ['a port that is none', ['--port', '70000'], '70000'],
  ])('ends with 2 after %s', async (_, args, named) => {
    const { output, exit } = runBin(...args);
    expect([await exit, output.text]).toEqual([2, '']);
    expect(output.errors).toContain(named);
  });

  it('ends with 1 when a port is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = String(typeof address === 'object' && address?.port);
    const { output, exit } = runBin('orq', '--port', port, '--engine', 'twin');
    expect([await exit, output.errors]).toEqual([1, expect.stringContaining(port)]);
    blocker.close();
  });

  it('prints its usage and its version', async () => {
    const [help, version] = [runBin('--help'), runBin('--version')];
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
