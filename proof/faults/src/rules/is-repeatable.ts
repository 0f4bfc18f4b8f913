import type { CallPlan } from '../call-plan.js';
import { LOW_RETRY_AFTER } from '../clients.js';
import { type Attempt, askedOf } from '../trial.js';

/** The longest wait that a client accepts by default. */
const LONGEST_WAIT = 60_000;

/** Whether a failed attempt may be repeated, by decision 8 of the house: written anew, so that a mistake shows. */
export function isRepeatable({ operation, isLimited }: CallPlan, attempt: Attempt): boolean {
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
