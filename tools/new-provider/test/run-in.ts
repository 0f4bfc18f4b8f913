import { execFile } from 'node:child_process';

/** Longest time of one program. */
const LIMIT_MS = 120_000;

/**
 * Runs a program of Node in a folder to its end.
 *
 * @returns what it printed
 * @throws with all that it printed, when it fails or takes too long
 */
export function runIn(folder: string, ...args: string[]): Promise<string> {
  const { CI: _, ...env } = process.env;
  return new Promise((settle, reject) => {
    const options = { cwd: folder, env, timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: 1e8 } as const;
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error)
        reject(new Error(`node ${args.join(' ')} in ${folder}:\n${stdout}${stderr}`, { cause: error }));
      else settle(stdout);
    });
  });
}
