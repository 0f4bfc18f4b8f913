import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A server in another process. */
export interface RunningServer {
  /** Origin: `http://127.0.0.1:40123`. */
  url: string;
  close(): void;
}

/** What a server is like. */
export interface ServerOptions {
  /** Contacts in each list. */
  total: number;
  /** Time before each answer, in milliseconds. */
  delay: number;
}

/** Starts the server of all three APIs on 127.0.0.1, on a port that is free. */
export async function startServer({ total, delay }: ServerOptions): Promise<RunningServer> {
  const child = fork(resolve(import.meta.dirname, 'serve.ts'), [String(total), String(delay)], {
    execArgv: ['--import=tsx'],
  });
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, close: () => child.disconnect() };
}
