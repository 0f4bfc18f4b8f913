import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { buildSync, type Format } from 'esbuild';
import type { Provider } from './apis.js';

/** Where mock servers listen, by provider. */
export type Urls = { readonly [Name in Provider]?: string };

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
export function compileProgram(name: string, format: Format & keyof typeof EXTENSIONS = 'esm'): string {
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
