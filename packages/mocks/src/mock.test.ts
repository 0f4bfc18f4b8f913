import { expect, it } from 'vitest';
import { describeMocks } from './mock.js';

const mocks = [
  { provider: 'orq', url: 'http://127.0.0.1:1' },
  { provider: 'sendblue', url: 'http://127.0.0.1:2' },
] as const;

it('describeMocks writes one line for programs', () => {
  expect(describeMocks(mocks, true)).toBe(
    '{"orq":{"url":"http://127.0.0.1:1"},"sendblue":{"url":"http://127.0.0.1:2"}}',
  );
});

it('describeMocks writes a table for persons', () => {
  expect(describeMocks(mocks, false).split('\n').slice(2)).toEqual([
    '  orq       ORQ_BASE_URL=http://127.0.0.1:1',
    '  sendblue  SENDBLUE_API_BASE_URL=http://127.0.0.1:2',
  ]);
});
