import { expect } from 'vitest';
import { testWithTwins } from '../src/vitest.js';

const HEADERS = { 'sb-api-key-id': 'any', 'sb-api-secret-key': 'any' };

const test = testWithTwins(['sendblue', 'orq'], {
  orq: { contacts: 3, quirks: { 'metrics-always': false } },
});

test('gives each test twins of its own, under the names of their providers', async ({ sendblue, orq }) => {
  const url = `${sendblue.origins[0]}/api/v2/contacts/%2B12025550143`;
  expect((await sendblue.fetch(url, { method: 'DELETE', headers: HEADERS })).status).toBe(200);
  expect(sendblue.contacts()).toHaveLength(1);
  expect(orq.contacts()).toHaveLength(5);
});

test('does not see what another test did', ({ sendblue }) => {
  expect(sendblue.contacts()).toHaveLength(2);
});
