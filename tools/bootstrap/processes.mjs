// Starts programs, and ends as they end. No dependencies.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program of Node in a folder of the repository, and ends with its exit code when it fails. */
export function node(folder, ...args) {
  return run(process.execPath, args, join(root, folder));
}

/** Runs a program to its end, and ends with its exit code when it fails. */
export async function run(program, args, cwd) {
  const code = await exitCodeOf(program, args, cwd);
  if (code !== 0) process.exit(code);
}

/** Runs a program of Node, and shows what it prints only when it fails. */
export async function quietNode(folder, ...args) {
  let output = '';
  const keep = (part) => {
    output += part;
  };
  const code = await exitCodeOf(process.execPath, args, join(root, folder), { onOutput: keep });
  if (code === 0) return;
  console.error(output);
  process.exit(code);
}

/**
 * Runs a program to its end; the signals that would end this process go to the program, and then end this process as well.
 *
 * @param options `env` adds to the environment; `onOutput` gets what the program prints, which is shown otherwise
 */
export function exitCodeOf(program, args, cwd, { env = {}, onOutput } = {}) {
  return new Promise((settle) => {
    const stdio = onOutput ? ['inherit', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd, stdio, env: { ...environment(), ...env } });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput);
    let received;
    const forward = (signal) => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on('error', (error) => fail(`${program}: ${error.message}`));
    child.on(onOutput ? 'close' : 'exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      if (received) process.exit(code || exitCodeAfter(received));
      settle(code ?? exitCodeAfter(signal));
    });
  });
}

/** As a shell tells it. */
function exitCodeAfter(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

/** The environment without what npm adds for its own scripts, which pnpm would take for its configuration. */
function environment() {
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle)_/i.test(key));
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return {
    ...Object.fromEntries(kept),
    PATH: path,
    CONTACTKIT_NODE: process.version,
    DO_NOT_TRACK: '1',
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

/** Ends with a message for the user. */
export function fail(message) {
  console.error(message);
  process.exit(2);
}
