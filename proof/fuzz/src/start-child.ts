import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Mock servers in another process. */
export interface Child {
  /** How the process ended, once it has. */
  readonly exit: string | undefined;
  /** Where the server of a provider listens. */
  urlOf(provider: string): string;
  /** Memory after a collection of garbage. */
  memory(): Promise<NodeJS.MemoryUsage>;
  close(): void;
}

/** Starts the mock servers of some providers in one process. */
export async function startChild(providers: readonly string[], engine: string): Promise<Child> {
  const program = resolve(import.meta.dirname, 'serve.ts');
  const child = fork(program, [engine, ...providers], { execArgv: ['--import=tsx', '--expose-gc'] });
  let exit: string | undefined;
  const ended = once(child, 'exit').then(([code, signal]) => {
    exit = `ended with ${signal ?? code}`;
    return [undefined];
  });
  const answer = async () => {
    const [found] = await Promise.race([once(child, 'message'), ended]);
    if (!found) throw new Error(`The server ${exit}.`);
    return found;
  };
  const urls: Record<string, string> = await answer();
  return {
    get exit() {
      return exit;
    },
    urlOf(provider) {
      const url = urls[provider];
      if (url === undefined) throw new Error(`There is no provider '${provider}'.`);
      return url;
    },
    memory: () => {
      child.send('memory');
      return answer();
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
