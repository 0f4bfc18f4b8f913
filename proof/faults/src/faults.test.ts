import { expect, it } from 'vitest';
import { outcomeName } from './report.js';
import { runSeed } from './run-seed.js';
import { violationsOf } from './violations.js';

const CALLS = Array.from({ length: 300 }, (_, index) => index + 1);
/** Other tests run at the same time. */
const SLACK = 500;

it('every call to a server that fails ends in time, rightly, and sent no more often than it may be', async () => {
  const run = await runSeed({ seed: 'short', calls: CALLS, concurrency: 80, slack: SLACK });
  expect(violationsOf(run)).toEqual([]);
  const outcomes = new Set(run.trials.map(outcomeName));
  expect([...outcomes]).toEqual(
    expect.arrayContaining([
      'result at the first attempt',
      'result after one repetition',
      'ConnectionError timeout',
      'ConnectionError network',
      'ApiError rate-limited',
      'ApiError invalid-response',
      'ApiError redirect',
      'aborted by its caller',
    ]),
  );
}, 30_000);
