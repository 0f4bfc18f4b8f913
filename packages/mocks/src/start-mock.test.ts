import { describe, expect, it } from 'vitest';
import { describeMocks, faultsFor, originOf } from './start-mock.js';

describe('originOf', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4010'],
    ['localhost', 'http://localhost:4010'],
    ['0.0.0.0', 'http://127.0.0.1:4010'],
    ['::1', 'http://[::1]:4010'],
    ['::', 'http://[::1]:4010'],
  ])('reads %s as an address of this machine', (host, origin) => {
    expect(originOf(host, 4010)).toBe(origin);
  });
});

describe('faultsFor', () => {
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

describe('describeMocks', () => {
  const mocks = [
    { provider: 'orq', url: 'http://127.0.0.1:1' },
    { provider: 'sendblue', url: 'http://127.0.0.1:2' },
  ] as const;

  it('writes one line for programs', () => {
    expect(describeMocks(mocks, true)).toBe(
      '{"orq":{"url":"http://127.0.0.1:1"},"sendblue":{"url":"http://127.0.0.1:2"}}',
    );
  });

  it('writes a table for persons', () => {
    expect(describeMocks(mocks, false).split('\n').slice(2)).toEqual([
      '  orq       ORQ_BASE_URL=http://127.0.0.1:1',
      '  sendblue  SENDBLUE_API_BASE_URL=http://127.0.0.1:2',
    ]);
  });
});
