import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What became of a program. */
export interface Outcome {
  code: number | null;
  /** The lines that it printed. */
  lines: string[];
  errors: string;
}

/** Runs a program to its end, with further variables; it talks to this machine, so never by way of a proxy. */
export async function runProgram(
  [program = '', ...args]: readonly string[],
  variables: Record<string, string> = {},
): Promise<Outcome> {
  const env = { ...process.env, no_proxy: '*', NO_PROXY: '*', ...variables };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, lines: output.trim().split('\n'), errors };
}

/** Which of these programs is not on this machine, as a reason to skip; `undefined` when all are. */
export function reasonToSkip(...programs: readonly string[]): string | undefined {
  const missing = programs.find((program) => spawnSync(program, ['--version']).error !== undefined);
  return missing === undefined ? undefined : `there is no ${missing} on this machine`;
}
