import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { buildSync, type Format } from 'esbuild';
import type { Provider } from './apis.js';

/** Where mock servers listen, by provider. */
type Urls = { readonly [Name in Provider]?: string };

/** A program that starts one mock server, or several. */
export interface Program {
  file: string;
  args: readonly string[];
  /** Where it will listen; absent when it prints that, as one line of JSON. */
  urls?: Urls;
}

/** The servers that are compared, as the table names them. */
export const CONTENDERS = {
  prism: 'contactkit, prism',
  twin: 'contactkit, twin',
  bare: 'node:http + Map',
  silentCli: 'prism-cli -v silent',
  cli: 'prism-cli',
} as const;

const require = createRequire(import.meta.url);
const SPECS = resolve(import.meta.dirname, '../../../../specs');

/** What answers a mock's requests. */
type EngineName = 'prism' | 'twin';

/** Our command, as its users start it. */
export function ourCommand(engine: EngineName, providers: readonly Provider[]): Program {
  const folder = dirname(require.resolve('@contactkit/mocks/package.json'));
  const args = [...providers, '--engine', engine, '--port', '0', '--json'];
  return { file: resolve(folder, 'bin/contactkit-mocks.js'), args };
}

/** Our server with room for millions of contacts. */
export function ourServer(engine: EngineName, provider: Provider): Program {
  return { file: compileProgram('mock'), args: [engine, provider] };
}

/** A server on node:http and a Map that checks nothing. */
export function bareServer(provider: Provider): Program {
  return { file: compileProgram('bare'), args: [provider] };
}

/** Prism's own command, which serves the examples of a spec. */
export async function prismCommand(provider: Provider, options: readonly string[] = []): Promise<Program> {
  // Silent, it does not say which port it took.
  const port = await freePort();
  const spec = resolve(SPECS, provider, 'openapi.yaml');
  return {
    file: require.resolve('@stoplight/prism-cli'),
    args: ['mock', spec, '--port', String(port), ...options],
    urls: { [provider]: `http://127.0.0.1:${port}` },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.programs');
const EXTENSIONS = { esm: '.mjs', cjs: '.cjs' };

/** Compiles a program of `programs/`, so that no compiler is loaded when it starts. Returns the path of what it made. */
function compileProgram(name: string, format: Format & keyof typeof EXTENSIONS = 'esm'): string {
  const extension = EXTENSIONS[format];
  buildSync({
    entryPoints: [resolve(import.meta.dirname, `programs/${name}.ts`)],
    outdir: FOLDER,
    outExtension: { '.js': extension },
    bundle: true,
    packages: 'external',
    format,
    platform: 'node',
    target: 'node20',
  });
  return resolve(FOLDER, name + extension);
}

/** A server in a process of its own. */
export interface RunningServer {
  urls: Urls;
  /** What the process used so far. */
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** What a process used. */
interface Usage {
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
