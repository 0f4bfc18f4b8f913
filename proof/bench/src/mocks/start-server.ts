import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { compileProgram, type Program, type Urls } from './programs.js';

/** A server in a process of its own. */
export interface RunningServer {
  urls: Urls;
  /** What the process used so far. */
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** What a process used. */
export interface Usage {
  /** User and system time, in microseconds. */
  cpu: number;
  /** Resident set, in bytes. */
  memory: number;
}

/** Starts a program. It need not answer yet when this returns. */
export async function startServer({ file, args, urls }: Program): Promise<RunningServer> {
  const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, NODE_ENV: ___, ...env } = process.env;
  const child = fork(file, args, {
    execArgv: ['--require', compileProgram('probe', 'cjs')],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env,
  });
  const usage = async () => {
    child.send('usage');
    const [found] = await once(child, 'message', { signal: AbortSignal.timeout(10_000) });
    return found;
  };
  const running = { urls: urls ?? (await printedUrls(child)), usage, close: () => end(child) };
  // A log that nobody reads would stop the process that writes it.
  child.stdout?.resume();
  return running;
}

/** Reads `{"sendblue":{"url":"http://127.0.0.1:40123"}}`. */
async function printedUrls(child: ChildProcess): Promise<Urls> {
  let text = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk;
    if (!text.includes('\n')) continue;
    const mocks: Record<string, { url: string }> = JSON.parse(text);
    return Object.fromEntries(Object.entries(mocks).map(([provider, { url }]) => [provider, url]));
  }
  throw new Error(`A server ended before it listened: ${text}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
