import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Mock, startMock } from '@contactkit/mocks';
import { beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from './start-engine.js';

/** A script that creates a contact at each provider and finds it again. */
interface Script {
  /** Name of its file in `scripts`. */
  file: string;
  /** What runs it. */
  interpreter: string;
  /** What else it needs. */
  programs?: readonly string[];
  /** What it prints. */
  prints: readonly string[];
}

const MOCKS = dirname(createRequire(import.meta.url).resolve('@contactkit/mocks/package.json'));
const BIN = join(MOCKS, 'bin/contactkit-mocks.js');
/** Those that the scripts talk to. */
const PROVIDERS = ['orq', 'chatwoot', 'sendblue', 'digivault'] as const;
const TIMEOUT = 30_000;

/** Declares the tests of a script, which talks to the mocks from a process of its own. */
export function describeScript({ file, interpreter, programs = [], prints }: Script): void {
  const command = [interpreter, join(import.meta.dirname, '../scripts', file)];
  const reason = reasonToSkip(interpreter, ...programs);
  // The usual report of Vitest counts what is skipped, and does not say why.
  if (reason !== undefined) console.warn(`${file} is not tested: ${reason}.`);
  const success = { code: 0, lines: prints, errors: '' };

  describe(file, { timeout: TIMEOUT }, () => {
    beforeEach((context) => context.skip(reason !== undefined, reason));

    it.each(ENGINES)('creates a contact at each provider and finds it again, engine %s', async (engine) => {
      await using mocks = await startMock(PROVIDERS, { engine });
      const { orq, chatwoot, sendblue, digivault } = mocks;
      const outcome = await runProgram(command, {
        ORQ_BASE_URL: orq.url,
        CHATWOOT_BASE_URL: chatwoot.url,
        SENDBLUE_API_BASE_URL: sendblue.url,
        DIGIVAULT_BASE_URL: digivault.url,
      });
      expect(outcome).toEqual(success);
      expect(PROVIDERS.map((name) => methodsOf(mocks[name]))).toEqual(PROVIDERS.map(() => 'POST GET'));
      expect(newest(orq)).toMatchObject({ external_id: 'user-4121', display_name: 'Nadia Okafor' });
      expect(newest(chatwoot)).toMatchObject({ name: 'Nadia Okafor', email: 'nadia@quay.example' });
      expect(newest(sendblue)).toMatchObject({ phone: '+14155550121', last_name: 'Okafor' });
      expect(newest(digivault)).toMatchObject({ username: 'nadia4121', phone_number: '+14155550121' });
    });

    it.each(ENGINES)('does so below `contactkit-mocks run`, engine %s', async (engine) => {
      expect(await runBelowMocks(command, '--engine', engine)).toEqual(success);
    });

    it.each([
      ['refuses', 'unavailable; operations=contacts.create', /503/],
      ['does not show it again', 'emptyBody; operations=contacts.retrieve', /there is no|JSONDecodeError/],
    ])('fails when a provider %s', async (_, fault, reported) => {
      const { code, lines, errors } = await runBelowMocks(command, '--engine', 'twin', '--fault', fault);
      expect(lines.join()).not.toContain('found');
      expect(code).not.toBe(0);
      expect(errors).toMatch(reported);
    });
  });
}

function runBelowMocks(command: readonly string[], ...options: readonly string[]) {
  return runProgram([process.execPath, BIN, 'run', ...options, '--', ...command]);
}

function methodsOf({ twin }: Mock): string {
  return twin.journal
    .list()
    .map(({ method }) => method)
    .join(' ');
}

function newest({ twin }: Mock): object | undefined {
  return twin.contacts().at(-1);
}

/** What became of a program. */
interface Outcome {
  code: number | null;
  /** The lines that it printed. */
  lines: string[];
  errors: string;
}

/**
 * Runs a program to its end, with further variables; it talks to this machine, so never by way of a proxy. Unbuffered, Python
 * would write a traceback letter by letter into a socket that Node reads without blocking, and lose the rest once it is full.
 */
async function runProgram(
  [program = '', ...args]: readonly string[],
  variables: Record<string, string> = {},
): Promise<Outcome> {
  const env = { ...process.env, no_proxy: '*', NO_PROXY: '*', PYTHONUNBUFFERED: '', ...variables };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, lines: output.trim().split('\n'), errors };
}

/** Which of these programs is not on this machine, as a reason to skip; `undefined` when all are. */
function reasonToSkip(...programs: readonly string[]): string | undefined {
  const missing = programs.find((program) => spawnSync(program, ['--version']).error !== undefined);
  return missing === undefined ? undefined : `there is no ${missing} on this machine`;
}
