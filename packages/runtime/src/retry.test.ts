import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.js';
import { ConnectionError } from './connection-error.js';
import { pauseBefore } from './retry.js';

const LIMITS = { retry: 2, maxRetryAfter: 60_000 };
const CALL = { provider: 'things', operation: 'things.get' };

function answered(status: number, retryAfter?: string) {
  const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter });
  return new ApiError({ ...CALL, status, headers, body: undefined });
}

function lost(code?: string) {
  const cause = new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
  return new ConnectionError({ ...CALL, kind: 'network', cause });
}

const timedOut = new ConnectionError({ ...CALL, kind: 'timeout', cause: undefined });

/** A wait that was not asked for is half of its limit here. */
const HALF = 250;

describe('pauseBefore', () => {
  it.each([
    // what happened, wait of an idempotent call, wait of any other
    ['400', answered(400), undefined, undefined],
    ['401', answered(401), undefined, undefined],
    ['404', answered(404), undefined, undefined],
    ['408', answered(408), HALF, undefined],
    ['409', answered(409), undefined, undefined],
    ['409 with Retry-After', answered(409, '1'), undefined, undefined],
    ['422', answered(422), undefined, undefined],
    ['429', answered(429), HALF, HALF],
    ['429 with Retry-After', answered(429, '7'), 7_000, 7_000],
    ['429 with Retry-After of 0', answered(429, '0'), 0, 0],
    ['429 with the longest Retry-After', answered(429, '60'), 60_000, 60_000],
    ['429 with a longer Retry-After', answered(429, '61'), undefined, undefined],
    ['500', answered(500), HALF, undefined],
    ['500 with Retry-After', answered(500, '3'), 3_000, undefined],
    ['502', answered(502), HALF, undefined],
    ['503', answered(503), HALF, undefined],
    ['503 with Retry-After', answered(503, '3'), 3_000, 3_000],
    ['503 with a longer Retry-After', answered(503, '3600'), undefined, undefined],
    ['504', answered(504), HALF, undefined],
    ['a redirect', answered(302), undefined, undefined],
    ['an answer that cannot be read', answered(200), undefined, undefined],
    ['a lost connection', lost(), HALF, undefined],
    ['a reset connection', lost('ECONNRESET'), HALF, undefined],
    ['a refused connection', lost('ECONNREFUSED'), HALF, HALF],
    ['an unknown host', lost('ENOTFOUND'), HALF, HALF],
    ['a connection that took too long', lost('UND_ERR_CONNECT_TIMEOUT'), HALF, HALF],
    ['a refused connection in Bun', lost('ConnectionRefused'), HALF, HALF],
    ['no answer in time', timedOut, HALF, undefined],
  ])('waits after %s as long as it may', (_, error, ofIdempotent, ofOther) => {
    const pause = (idempotent: boolean) => pauseBefore({ attempt: 1, idempotent, error }, LIMITS, () => 0.5);
    expect([pause(true), pause(false)]).toEqual([ofIdempotent, ofOther]);
  });

  it.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [5, 8_000],
    [20, 8_000],
  ])('waits after attempt %i at most %i ms, at random', (attempt, most) => {
    const pause = (random: number) =>
      pauseBefore(
        { attempt, idempotent: true, error: answered(500) },
        { ...LIMITS, retry: 99 },
        () => random,
      );
    expect([pause(0), pause(0.25), pause(1)]).toEqual([0, most / 4, most]);
  });

  it.each([
    [0, 1, undefined],
    [1, 1, HALF],
    [1, 2, undefined],
  ])('with %i repetitions allowed, waits after attempt %i for %s', (retry, attempt, expected) => {
    const failed = { attempt, idempotent: true, error: answered(500) };
    expect(pauseBefore(failed, { ...LIMITS, retry }, () => 0.5)).toBe(expected);
  });

  it('is random by itself', () => {
    const pauses = Array.from({ length: 50 }, () =>
      pauseBefore({ attempt: 1, idempotent: true, error: answered(500) }, LIMITS),
    );
    expect(new Set(pauses).size).toBeGreaterThan(1);
    expect(pauses.every((pause) => pause !== undefined && pause >= 0 && pause <= 500)).toBe(true);
  });
});
