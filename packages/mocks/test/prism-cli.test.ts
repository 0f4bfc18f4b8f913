import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { exampleRequests } from '@contactkit/openapi';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { specs } from '../src/generated/specs/index.js';
import { type ProviderName, providers } from '../src/index.js';

const require = createRequire(import.meta.url);

/** What `prism mock <document> -p 0` does, for one document after the other: to load Prism takes longer than to serve a spec. */
const SERVE = `
const { createSingleProcessPrism } = require(process.argv[1]);
const DEFAULTS = { port: 0, host: '127.0.0.1', cors: true, dynamic: false, errors: false, verboseLevel: 'info', ignoreExamples: false };
process.argv.slice(2).reduce((before, document) => before.then(() => createSingleProcessPrism({ ...DEFAULTS, document })), Promise.resolve());
`;

const server = require.resolve('@stoplight/prism-cli').replace(/index\.js$/, 'util/createServer.js');
const documents = providers.map((provider) =>
  fileURLToPath(new URL(`../../../specs/${provider}/openapi.yaml`, import.meta.url)),
);
const origins = new Map<ProviderName, string>();
const prism = spawn(process.execPath, ['-e', SERVE, server, ...documents], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

beforeAll(
  () =>
    new Promise<void>((resolve, reject) => {
      // Read to the end: Prism ends when nobody reads its log.
      const lines = createInterface(prism.stdout);
      lines.on('line', (line) => {
        const [, origin] = /listening on (http:\S+)/.exec(line) ?? [];
        const provider = providers[origins.size];
        if (origin && provider) origins.set(provider, origin);
        if (origins.size === providers.length) resolve();
      });
      lines.on('close', () => reject(new Error(`Prism ended after ${origins.size} specs.`)));
    }),
);

afterAll(async () => {
  if (prism.exitCode !== null) return;
  const exit = once(prism, 'exit');
  prism.kill('SIGKILL');
  await exit;
});

it.for(providers)('the stock Prism serves the spec of %s', async (provider) => {
  const list = exampleRequests(await specs[provider]()).find(({ id }) => id === 'contacts.list');
  // Without its query: Prism alone reads `tags=a,b` as one text, which is no list.
  const url = `${origins.get(provider)}${list?.path.split('?')[0]}`;
  const response = await fetch(url, { headers: { ...list?.headers } });
  expect([response.status, await response.json()]).toEqual([200, list?.answers[0]?.value]);
});
