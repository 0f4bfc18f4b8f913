import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { BASE_URL_VARIABLES } from './providers.js';
import type { Mock } from './start-mock.js';

/** Exit code of a command that a signal ended, as shells count them. */
const SIGNALLED = 128;

/**
 * Runs a command that is told where the mocks are, and resolves with its exit code.
 *
 * SIGTERM is passed on to it, and SIGINT only without a terminal: a terminal sends Ctrl+C to the command itself.
 *
 * @throws when it cannot be started
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  mocks: readonly Pick<Mock, 'provider' | 'url'>[],
): Promise<number> {
  const variables = mocks.map(({ provider, url }) => [BASE_URL_VARIABLES[provider], url]);
  const env = { ...process.env, ...Object.fromEntries(variables) };
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const interrupt = process.stdin.isTTY ? () => {} : passOn;
  process.on('SIGTERM', passOn);
  process.on('SIGINT', interrupt);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`Cannot run '${command}': ${cause.message}`, { cause })));
    child.once('close', (code, signal) =>
      resolve(code ?? SIGNALLED + (signal === null ? 0 : constants.signals[signal])),
    );
  });
  return ended.finally(() => {
    process.off('SIGTERM', passOn);
    process.off('SIGINT', interrupt);
  });
}
