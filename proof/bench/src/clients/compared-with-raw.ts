import { type Round, ratioOf } from '../measure/interleave.js';
import type { Answer } from '../question.js';

/** Figures of every contender but `raw`, as multiples of it. */
export function comparedWithRaw(subject: string, rounds: readonly Round[]): Answer['figures'] {
  return Object.keys(rounds[0] ?? {})
    .filter((client) => client !== 'raw')
    .map((client) => ({ subject, client, value: ratioOf(rounds, client, 'raw') }));
}
