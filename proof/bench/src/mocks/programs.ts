import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Provider } from './api.js';
import { compileProgram } from './compile-program.js';
import type { Program } from './program.js';

const require = createRequire(import.meta.url);
const SPECS = resolve(import.meta.dirname, '../../../../specs');

/** What answers a mock's requests. */
export type EngineName = 'prism' | 'twin';

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
