import { providers } from '@contactkit/mocks';
import { expect, it } from 'vitest';
import { describeViolation, fuzz } from './fuzz.js';

it.each(providers)('the twin of %s answers whatever is sent', { timeout: 60_000 }, async (provider) => {
  const { violations, outcomes } = await fuzz({ provider, engine: 'twin', seed: 1, requests: 1500 });
  expect(violations.map(describeViolation)).toEqual([]);
  expect(outcomes.get('200')).toBeGreaterThan(100);
});
