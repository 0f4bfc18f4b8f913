import type { CallPlan } from '../call-plan.js';
import { LOW_RETRY_AFTER } from '../operations.js';
import { type Attempt, askedOf, type Rule, type Trial } from '../trial.js';

const EARLY = 3;
const MARGIN = 30;
const FIRST_PAUSE = 500;

/** A call is repeated where it may be and as often as it may be, after the wait that was asked for. */
export const repeatsRightly: Rule = (trial) => {
  const { record, attempts } = trial;
  const { plan } = record;
  const tooMany = record.sent.length > plan.retry + 1 ? [`It was sent ${record.sent.length} times.`] : [];
  const forbidden = attempts
    .slice(0, -1)
    .filter((attempt) => !isRepeatable(plan, attempt))
    .map(
      ({ number, effect }) => `Attempt ${number + 1} must not be: the one before was ${describe(effect)}.`,
    );
  return [...tooMany, ...forbidden, ...hasty(attempts), ...missing(trial)];
};

function hasty(attempts: readonly Attempt[]): string[] {
  return attempts.slice(1).flatMap((attempt, index) => {
    const before = attempts[index];
    return before ? hastyAfter(before, attempt) : [];
  });
}

function hastyAfter(before: Attempt, { number, sent }: Attempt): string[] {
  const wait = before.event.wait ?? 0;
  const asked = askedOf(before);
  if (sent - before.ended < wait - EARLY)
    return [`Attempt ${number} did not wait the ${wait} ms that it said.`];
  const isHasty = asked !== undefined && sent - (before.arrival?.at ?? 0) < asked - EARLY;
  return isHasty ? [`Attempt ${number} did not wait the ${asked} ms that were asked for.`] : [];
}

/** The repetition that should have been, since even the longest wait would have ended before the deadline. */
function missing({ record, attempts }: Trial): string[] {
  const last = attempts.at(-1);
  const { retry, deadline, abortAfter } = record.plan;
  if (!last || abortAfter !== undefined || last.number > retry) return [];
  if (last.event.kind === undefined || !isRepeatable(record.plan, last)) return [];
  const longest = askedOf(last) ?? FIRST_PAUSE * 2 ** (last.number - 1);
  const isPossible = last.ended - record.started + longest + MARGIN < deadline;
  return isPossible ? [`It was given up after attempt ${last.number}, ${describe(last.effect)}.`] : [];
}

function describe(effect: Attempt['effect']): string {
  return effect.type === 'refusal' ? `${effect.status} ${effect.kind}` : effect.type;
}

/** The longest wait that a client accepts by default. */
const LONGEST_WAIT = 60_000;

/** Whether a failed attempt may be repeated, by the README of the runtime: written anew, so that a mistake shows. */
function isRepeatable({ operation, isLimited }: CallPlan, attempt: Attempt): boolean {
  const { effect } = attempt;
  const asked = askedOf(attempt);
  switch (effect.type) {
    case 'refused':
      return true;
    case 'lost':
    case 'silent':
      return operation.idempotent;
    case 'refusal':
      if (asked !== undefined && asked > (isLimited ? LOW_RETRY_AFTER : LONGEST_WAIT)) return false;
      if (effect.status === 429 || (effect.status === 503 && asked !== undefined)) return true;
      return operation.idempotent && (effect.status === 408 || effect.status >= 500);
    default:
      return false;
  }
}
