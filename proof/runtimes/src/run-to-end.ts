import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONGEST = 300_000;
const MOST_OUTPUT = 10_000_000;

/** Runs a program, and gives what it printed. Rejects with what it complained about. */
export async function runToEnd(
  program: string,
  args: readonly string[],
  { cwd, env = process.env }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const { stdout } = await run(program, args, { cwd, env, timeout: LONGEST, maxBuffer: MOST_OUTPUT });
  return stdout;
}
