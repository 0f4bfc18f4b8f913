import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { exampleRequests } from '@contactkit/openapi';
import { it, vi } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { providers } from '../src/index.js';

// Prism takes a second to start, and on a slow machine many.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli');

it.for(providers)('the stock Prism serves the spec of %s', async (provider, test) => {
  const list = exampleRequests(await specs[provider]()).find(({ id }) => id === 'contacts.list');
  const file = fileURLToPath(new URL(`../../../specs/${provider}/openapi.yaml`, import.meta.url));
  const child = spawn(process.execPath, [prism, 'mock', file, '-p', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  test.onTestFinished(() => end(child));
  // Without its query: Prism alone reads `tags=a,b` as one text, which is no list.
  const url = `${await originIn(child.stdout)}${list?.path.split('?')[0]}`;
  const response = await fetch(url, { headers: { ...list?.headers } });
  test.expect([response.status, await response.json()]).toEqual([200, list?.answers[0]?.value]);
});

/** Where Prism says that it listens. */
function originIn(output: Readable): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    output.on('data', (chunk) => {
      text += chunk;
      const [, origin] = /listening on (http:\S+)\s/.exec(text) ?? [];
      if (origin) resolve(origin);
    });
    output.on('end', () => reject(new Error(`Prism ended: ${text}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
