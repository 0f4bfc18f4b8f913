import { limitTime, sleep } from './abort.js';
import { ApiError } from './api-error.js';
import { type Exchange, type Outcome, openExchange, type Sent } from './attempt.js';
import { ConnectionError } from './connection-error.js';
import { ArgumentError, ContactKitError } from './errors.js';
import type { AttemptEvent, CallOptions, TransportOptions } from './options.js';
import type { CallInit } from './request.js';
import { pauseBefore, type RetryLimits } from './retry.js';

/** What the spec says about the answer of an operation. */
export interface AnswerFacts<Data> {
  /** Whether a success has no body. Elsewhere one without a body is an `ApiError` of kind `invalid-response`. */
  empty?: boolean;
  /** Result of a DELETE that finds nothing after an attempt without an answer: that attempt did it. */
  gone?: () => Data;
}

/** One call of a generated method. */
interface Call<Data> extends AnswerFacts<Data> {
  /** `operationId` of the spec. */
  operation: string;
  options: CallOptions | undefined;
  /** Sends the request once, with openapi-fetch. */
  send(init: CallInit): Promise<Sent<Data>>;
}

const NO_OPTIONS: CallOptions = {};
const TIMEOUT = 30_000;
const RETRY = 2;
const MAX_RETRY_AFTER = 60_000;

/** Makes a call: sends it, reads the answer, and repeats it where that is safe. */
export async function perform<Data>(client: TransportOptions, call: Call<Data>): Promise<Data> {
  const { operation, options = NO_OPTIONS, send, gone, empty = false } = call;
  const { timeout = client.timeout ?? TIMEOUT, deadline = client.deadline ?? Infinity } = options;
  const { retry = client.retry ?? RETRY, signal } = options;
  const { maxRetryAfter = MAX_RETRY_AFTER } = client;
  if (signal?.aborted) throw signal.reason;
  checkLimits(operation, { timeout, deadline, retry, maxRetryAfter });
  const exchange = openExchange(client, { operation, options, empty });
  const end = Date.now() + deadline;
  let mayHaveActed = false;
  for (let attempt = 1; ; attempt += 1) {
    const started = Date.now();
    const limit = limitTime(Math.min(timeout, end - started), signal);
    let outcome = await exchange.attempt(send, limit);
    limit.clear();
    if (gone && mayHaveActed && isNotFound(outcome))
      outcome = { ok: true, data: gone(), status: outcome.status };
    const pause = pauseAfter(outcome, exchange, attempt, { retry, maxRetryAfter });
    const wait = pause !== undefined && Date.now() + pause < end ? pause : undefined;
    client.on?.({
      provider: client.provider,
      operation,
      attempt,
      status: outcome.status,
      kind: kindOf(outcome),
      duration: Date.now() - started,
      wait,
    });
    if (outcome.ok) return outcome.data;
    if (wait === undefined) throw outcome.error;
    mayHaveActed ||= outcome.error instanceof ConnectionError && !outcome.error.unsent;
    await sleep(wait, signal);
  }
}

function pauseAfter(
  outcome: Outcome<unknown>,
  exchange: Exchange,
  attempt: number,
  limits: RetryLimits,
): number | undefined {
  if (outcome.ok) return undefined;
  const { error } = outcome;
  if (!(error instanceof ApiError || error instanceof ConnectionError)) return undefined;
  return pauseBefore({ attempt, idempotent: exchange.isIdempotent(), error }, limits);
}

function isNotFound(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.error instanceof ApiError && outcome.error.kind === 'not-found';
}

function kindOf(outcome: Outcome<unknown>): AttemptEvent['kind'] {
  if (outcome.ok) return undefined;
  return outcome.error instanceof ContactKitError ? outcome.error.kind : 'aborted';
}

/**
 * Checks the limits of a call. `NaN`, as an unset variable becomes, would mean no limit at all.
 *
 * @throws {ArgumentError} naming the option
 */
function checkLimits(operation: string, limits: Readonly<Record<string, number>>): void {
  for (const name in limits) {
    const limit = limits[name];
    if (!(typeof limit === 'number' && limit >= 0))
      throw new ArgumentError(`${operation}: '${name}' must be a number from 0, not ${limit}.`);
  }
}
