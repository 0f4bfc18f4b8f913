import { LONGEST_TIMER } from './abort.js';
import type { ApiError } from './api-error.js';
import type { ConnectionError } from './connection-error.js';

/** What is known when an attempt has failed. */
export interface FailedAttempt {
  /** Number of the attempt, from 1. */
  attempt: number;
  /** Whether sending the request twice does what sending it once does. */
  idempotent: boolean;
  error: ApiError | ConnectionError;
}

/** How often and how long to wait. */
export interface RetryLimits {
  /** Attempts after the first one. */
  retry: number;
  /** Longest wait that a provider may ask for, in milliseconds. */
  maxRetryAfter: number;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;

/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must be none.
 *
 * Idempotent calls are repeated after 408, 429, 5xx and a lost connection. Others are repeated only where the provider
 * cannot have acted: after 429, after 503 with `Retry-After`, and when the connection was refused.
 *
 * `Retry-After` is kept to exactly, or not at all when it is longer than `maxRetryAfter`. Else the wait is random, up to a
 * limit that starts at half a second, doubles each time, and stops growing at 8 seconds.
 *
 * @param random from 0 to 1
 */
export function pauseBefore(
  { attempt, idempotent, error }: FailedAttempt,
  { retry, maxRetryAfter }: RetryLimits,
  random: () => number = Math.random,
): number | undefined {
  if (attempt > retry) return undefined;
  const asked = 'status' in error ? error.retryAfter : undefined;
  const mayRepeat =
    'status' in error ? isRetryable(error.status, asked, idempotent) : idempotent || error.unsent;
  if (!mayRepeat) return undefined;
  if (asked !== undefined) return asked <= Math.min(maxRetryAfter, LONGEST_TIMER) ? asked : undefined;
  return random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
}

function isRetryable(status: number, asked: number | undefined, idempotent: boolean): boolean {
  if (status === 429) return true;
  if (!idempotent) return status === 503 && asked !== undefined;
  return status === 408 || status >= 500;
}
