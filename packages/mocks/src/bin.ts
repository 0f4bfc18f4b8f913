import { readFileSync } from 'node:fs';
import { type Command, readArguments, type StartCommand, USAGE } from './arguments.js';
import { runCommand } from './run-command.js';
import { describeMocks, startMock } from './start-mock.js';

const WRONG_ARGUMENTS = 2;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const command = read(args);
  if (command?.kind === 'help') print(USAGE);
  if (command?.kind === 'version') print(version());
  if (command?.kind === 'start') await start(command).catch((error) => fail(error, 1));
}

function read(args: readonly string[]): Command | undefined {
  try {
    return readArguments(args);
  } catch (error) {
    fail(error, WRONG_ARGUMENTS);
    return undefined;
  }
}

async function start({ names, options, json, run }: StartCommand): Promise<void> {
  if (!run) endOnSignals();
  const mocks = await startMock(names, options);
  const started = names.map((name) => mocks[name]);
  if (!run) return print(describeMocks(started, json));
  try {
    process.exitCode = await runCommand(run, started);
  } finally {
    await mocks.close();
  }
}

/** Whoever is still connected is of no interest any more, so nothing is waited for. */
function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

function fail(error: unknown, code: number): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`contactkit-mocks: ${message}\n`);
  process.exitCode = code;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
