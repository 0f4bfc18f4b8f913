import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { providers } from '../src/index.js';
import { exampleRequests } from './example-requests.js';

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
const PATIENCE = 25_000;

it.concurrent.for(providers)(
  'the stock Prism serves the spec of %s',
  { timeout: 30_000 },
  async (provider, test) => {
    const list = exampleRequests(await specs[provider]()).find(({ id }) => id === 'contacts.list');
    const port = String(await freePort());
    const file = fileURLToPath(new URL(`../../../specs/${provider}/openapi.yaml`, import.meta.url));
    const child = spawn(process.execPath, [prism, 'mock', file, '-p', port, '-v', 'silent'], {
      stdio: 'ignore',
    });
    test.onTestFinished(() => end(child));
    // Without its query: Prism alone reads `tags=a,b` as one text, which is no list.
    const response = await untilItListens(
      `http://127.0.0.1:${port}${list?.path.split('?')[0]}`,
      list?.headers,
    );
    test.expect([response.status, await response.json()]).toEqual([200, list?.answers[0]?.value]);
  },
);

async function untilItListens(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const patience = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const response = await fetch(url, { headers, signal: patience }).catch(() => undefined);
    if (response) return response;
    patience.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
