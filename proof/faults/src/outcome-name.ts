import { isApiError, isConnectionError, isContactKitError } from '@contactkit/runtime';
import { GIVEN_UP } from './make-call.js';
import { isGone } from './rules/ends-rightly.js';
import type { Trial } from './trial.js';

/** What a call ended in, for the table. */
export function outcomeName(trial: Trial): string {
  const { outcome } = trial.record;
  if (outcome === 'hung') return 'HUNG';
  if ('error' in outcome) return errorName(outcome.error);
  if (isGone(trial)) return 'result: the lost attempt had deleted it';
  const repeats = trial.attempts.length - 1;
  const times = ['at the first attempt', 'after one repetition'][repeats] ?? 'after more repetitions';
  return `result ${times}`;
}

function errorName(error: unknown): string {
  if (error === GIVEN_UP) return 'aborted by its caller';
  if (isApiError(error)) return `ApiError ${error.kind}`;
  if (isConnectionError(error)) return `ConnectionError ${error.kind}${error.unsent ? ', unsent' : ''}`;
  return isContactKitError(error) ? error.name : 'UNTYPED ERROR';
}
