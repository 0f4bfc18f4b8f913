import { expect, it } from 'vitest';
import { BASE_URL_VARIABLES } from '../src/providers.js';
import { runBin } from './run-bin.js';

/** Starts `contactkit-mocks run` with the engine twin. */
const run = (own: readonly string[], command: readonly string[]) =>
  runBin('run', ...own, '--engine', 'twin', '--', ...command);

const node = (script: string) => [process.execPath, '--input-type=module', '-e', script];
const PRINT_URLS = `console.log(JSON.stringify(Object.entries(process.env).filter(([name]) => name.endsWith('_BASE_URL'))));`;
const WAIT = "console.log('waiting'); setTimeout(() => {}, 60_000);";

it('sets the variables of the mocks that it starts, and ends them', async () => {
  const script = `const { status } = await fetch(process.env.SENDBLUE_API_BASE_URL + '/__mock/health'); console.error(status); ${PRINT_URLS}`;
  const { output, exit } = run(['sendblue'], node(script));
  expect([await exit, output.errors]).toEqual([0, '200\n']);
  const [[name, url]] = JSON.parse(output.text);
  expect(name).toBe('SENDBLUE_API_BASE_URL');
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

it('starts all of them when none is named', async () => {
  const { output, exit } = run([], node(PRINT_URLS));
  expect(await exit).toBe(0);
  const variables: Record<string, string> = Object.fromEntries(JSON.parse(output.text));
  expect(Object.keys(variables).sort()).toEqual(Object.values(BASE_URL_VARIABLES).sort());
});

it('passes arguments and the exit code on', async () => {
  const { output, exit } = run(
    ['sendblue'],
    [...node('console.log(process.argv.slice(1).join()); process.exit(7)'), '--', '--port', 'a b'],
  );
  expect([await exit, output.text.trim()]).toEqual([7, '--port,a b']);
});

it('ends with 1 when there is no such command, and says so', async () => {
  const { output, exit } = run(['sendblue'], ['no-such-command-anywhere']);
  expect(await exit).toBe(1);
  expect(output.errors).toMatch(/^contactkit-mocks: Cannot run 'no-such-command-anywhere': .*ENOENT\n$/);
});

it('ends with 2 when no command is named', async () => {
  const { output, exit } = run(['sendblue'], []);
  expect([await exit, output.errors]).toEqual([2, expect.stringContaining("'run' needs a command")]);
});

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('passes %s on, and ends as the command does', async (signal, code) => {
  const { child, exit, printed } = run(['sendblue'], node(WAIT));
  await printed;
  child.kill(signal);
  expect(await exit).toBe(code);
});

it('lets the command end in its own way after a signal', async () => {
  const polite = `process.on('SIGTERM', () => { console.log('bye'); process.exit(3); }); ${WAIT}`;
  const { child, output, exit, printed } = run(['sendblue'], node(polite));
  await printed;
  child.kill('SIGTERM');
  expect([await exit, output.text]).toEqual([3, 'waiting\nbye\n']);
});
