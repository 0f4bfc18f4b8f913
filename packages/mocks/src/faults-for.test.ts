import { expect, it } from 'vitest';
import { faultsFor } from './faults-for.js';

it('gives each provider the faults that can strike it', async () => {
  const operations = ['contacts.get', 'contacts.list'];
  const faults = await faultsFor(
    ['orq', 'chatwoot'],
    ['reset', { name: 'slow', operations }, { name: 'timeout', operations: ['contacts.get'] }],
  );
  expect(faults.get('orq')).toEqual([{ name: 'reset' }, { name: 'slow', operations: ['contacts.list'] }]);
  expect(faults.get('chatwoot')).toHaveLength(3);
});

it('refuses an operation that no provider has', async () => {
  await expect(
    faultsFor(['orq', 'sendblue'], [{ name: 'slow', operations: ['contacts.lst'] }]),
  ).rejects.toThrow("There is no operation 'contacts.lst', but contacts.list");
});
