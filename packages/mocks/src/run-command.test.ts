import { expect, it } from 'vitest';
import { runCommand } from './run-command.js';

const listeners = () => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));

it('listens to signals only while the command runs', async () => {
  const before = listeners();
  const exit = runCommand([process.execPath, '--eval', 'process.exit(7)'], []);
  expect(listeners()).toEqual(before.map((count) => count + 1));
  expect(await exit).toBe(7);
  expect(listeners()).toEqual(before);
});

it.each([[['no-such-command-anywhere']], [[]]])('listens to none after %j', async (command) => {
  const before = listeners();
  await expect(runCommand(command, [])).rejects.toThrow();
  expect(listeners()).toEqual(before);
});
