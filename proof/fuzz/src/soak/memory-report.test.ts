import { expect, it } from 'vitest';
import { growthIn, type Sample } from './memory-report.js';

const MIB = 1024 * 1024;

function sample(requests: number, heapUsed: number, rss: number): Sample {
  return { requests, heapUsed: heapUsed * MIB, rss: rss * MIB };
}

it('compares the end with the time when everything has settled', () => {
  const samples = [sample(0, 5, 50), sample(200_000, 40, 100), sample(1_000_000, 47, 140)];
  expect(growthIn(samples)).toEqual([]);
});

it('says what grew', () => {
  const samples = [sample(200_000, 10, 100), sample(1_000_000, 30, 200)];
  expect(growthIn(samples)).toEqual([
    'heapUsed grew by 20.0 MiB, which is more than 8 MiB.',
    'rss grew by 100.0 MiB, which is more than 48 MiB.',
  ]);
});

it('does not take too few samples for none that grew', () => {
  expect(growthIn([sample(200_000, 10, 100)])).toHaveLength(1);
});
