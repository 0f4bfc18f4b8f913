import type { Attempt, Trial } from './trial.js';

/** Why POSTs were sent again, for the table. */
export function repeatNames({ record, attempts }: Trial): string[] {
  const { method, idempotent } = record.plan.operation;
  if (method !== 'POST') return [];
  const reason = (attempt: Attempt) => (idempotent ? 'update_if_exists' : reasonOf(attempt));
  return attempts.slice(0, -1).map((attempt) => `POST again: ${reason(attempt)}`);
}

function reasonOf({ effect }: Attempt): string {
  if (effect.type === 'refused') return 'refused connection';
  return effect.type === 'refusal' ? `${effect.status}` : effect.type.toUpperCase();
}
