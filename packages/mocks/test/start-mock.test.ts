import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, it } from 'vitest';
import {
  type Mock,
  type Mocks,
  type ProviderName,
  providers,
  type StartMockOptions,
  startMock,
} from '../src/index.js';

const answers = async ({ url }: Mock) => (await fetch(url).catch(() => undefined))?.status;

async function block(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

/** Takes a port whose predecessor is free. */
async function blockAfterFree(): ReturnType<typeof block> {
  const taken = await block();
  const before = await block(taken.port - 1).catch(() => undefined);
  before?.server.close();
  if (before) return taken;
  taken.server.close();
  return blockAfterFree();
}

it('starts one provider', async () => {
  const mock: Mock<'orq'> = await startMock('orq');
  expect(mock).toMatchObject({ provider: 'orq', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
  expect(await answers(mock)).toBe(404);
  await mock.close();
  expect(await answers(mock)).toBeUndefined();
});

it('starts several, under their names', async () => {
  const mocks: Mocks<'orq' | 'sendblue'> = await startMock(['orq', 'sendblue']);
  expect(await Promise.all([answers(mocks.orq), answers(mocks.sendblue)])).toEqual([404, 404]);
  // @ts-expect-error it was not started
  expect(mocks.chatwoot).toBeUndefined();
  await mocks.close();
  expect(await answers(mocks.orq)).toBeUndefined();
});

it('ends them at the end of a block', async () => {
  const mock = await startMock(['orq']);
  await mock[Symbol.asyncDispose]();
  expect(await answers(mock.orq)).toBeUndefined();
});

it('starts the same provider again and again', async () => {
  const [first, second] = await Promise.all([startMock('orq'), startMock('orq')]);
  expect(await Promise.all([answers(first), answers(second)])).toEqual([404, 404]);
  await Promise.all([first.close(), second.close()]);
});

it('starts later tenants as it was told at the start', async () => {
  const options: StartMockOptions = { engine: 'twin', contacts: 2 };
  const mock = await startMock('orq', options);
  options.contacts = 5;
  expect(mock.tenant('late').contacts()).toHaveLength(mock.twin.contacts().length);
  await mock.close();
});

it('leaves nothing open when a port is in use', async () => {
  const { server, port } = await blockAfterFree();
  await expect(startMock(['orq', 'sendblue'], { port: port - 1 })).rejects.toThrow(
    `port ${port} of 127.0.0.1: it is in use`,
  );
  const before = await block(port - 1);
  before.server.close();
  server.close();
});

it.each([
  [['unknown'], {}, `Unknown provider 'unknown'. There are ${providers.join(', ')}.`],
  [['orq', 'orq'], {}, "Provider 'orq' is named twice."],
  [['orq', 'sendblue'], { port: 65_535 }, 'Port 65535'],
  [['orq'], { port: -1 }, 'Port -1'],
  [['orq'], { port: 1.5 }, 'Port 1.5'],
  [
    ['orq'],
    { mode: 'dynamc' as 'dynamic' },
    "'mode' must be one of 'stateful', 'static', 'dynamic', not 'dynamc'.",
  ],
  [
    ['orq'],
    { engine: 'twin' as const, mode: 'static' as const },
    "the mode 'static' needs the engine 'prism'",
  ],
])('does not start %j with %j', async (names, options, message) => {
  await expect(startMock(names as ProviderName[], options)).rejects.toThrow(message);
});
