import { isDeepStrictEqual } from 'node:util';
import { type ApiError, type ConnectionError, isApiError, isConnectionError } from '@contactkit/runtime';
import type { CallPlan } from '../call-plan.js';
import type { Effect } from '../fault.js';
import { GIVEN_UP } from '../make-call.js';
import { type Attempt, askedOf, type Rule, type Trial } from '../trial.js';

/** A call ends in the result of its last attempt, or in the error that this attempt means. */
export const endsRightly: Rule = (trial) => {
  const { record, attempts, isDeleted } = trial;
  const { outcome, plan } = record;
  if (outcome === 'hung') return [];
  if ('error' in outcome) return errorProblems(trial, outcome.error);
  const last = attempts.at(-1)?.effect;
  if (!last) return ['It has a result, and no attempt.'];
  const isRight = isResult(trial) && isDeepStrictEqual(outcome.result, plan.operation.answer?.(plan.token));
  const problem = isRight ? [] : [`After ${last.type} it has ${JSON.stringify(outcome.result)}.`];
  const isUntrue = plan.operation.deletesRecord && !isDeleted;
  return isUntrue ? [...problem, 'It says that the record is deleted, and it is not.'] : problem;
};

function isResult(trial: Trial): boolean {
  return trial.attempts.at(-1)?.effect.type === 'result' || isGone(trial);
}

/** Whether a DELETE found nothing, after an attempt without an answer. */
export function isGone({ record, attempts }: Trial): boolean {
  const last = attempts.at(-1)?.effect;
  const isNotFound = last?.type === 'refusal' && last.status === 404;
  const isUnknown = attempts
    .slice(0, -1)
    .some(({ effect }) => effect.type === 'lost' || effect.type === 'silent');
  return isNotFound && isUnknown && record.plan.operation.deletesRecord === true;
}

function errorProblems(trial: Trial, error: unknown): string[] {
  const { plan } = trial.record;
  const last = trial.attempts.at(-1);
  if (error === GIVEN_UP) return plan.abortAfter === undefined ? ['It was aborted by nobody.'] : [];
  const expected = isGone(trial) || !last ? false : isExpected(error, last, plan);
  return expected ? [] : [`After ${describe(last?.effect)} it has the error ${describeError(error)}.`];
}

function isExpected(error: unknown, attempt: Attempt, { operation }: CallPlan): boolean {
  const { effect } = attempt;
  const isOurs = (mine: ApiError | ConnectionError) =>
    mine.provider === operation.provider && mine.operation === operation.id;
  if (isApiError(error)) return isOurs(error) && isRefusal(error, effect, askedOf(attempt));
  if (!isConnectionError(error) || !isOurs(error)) return false;
  if (error.kind === 'timeout') return effect.type === 'silent';
  return effect.type === (error.unsent ? 'refused' : 'lost');
}

/** Dates have no milliseconds, and are read some time after they are written. */
function isRefusal(
  { status, kind, retryAfter }: ApiError,
  effect: Attempt['effect'],
  asked?: number,
): boolean {
  if (effect.type !== 'refusal' || status !== effect.status || kind !== effect.kind) return false;
  if (asked === undefined || retryAfter === undefined) return asked === retryAfter;
  return retryAfter <= asked + 1 && retryAfter > asked - 1000;
}

function describe(effect: Effect | { type: 'aborted' } | undefined): string {
  return effect?.type === 'refusal' ? `${effect.status} ${effect.kind}` : `${effect?.type}`;
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
