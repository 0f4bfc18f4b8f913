import { describe, expect, it } from 'vitest';
import { faultsFor, originOf } from './start-mock.js';

describe('origin of', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4010'],
    ['localhost', 'http://localhost:4010'],
    ['0.0.0.0', 'http://127.0.0.1:4010'],
    ['::1', 'http://[::1]:4010'],
    ['::', 'http://[::1]:4010'],
  ])('originOf(%s)', (host, origin) => {
    expect(originOf(host, 4010)).toBe(origin);
  });
});

describe('faults for', () => {
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
});
