import { figureOf, type Round } from '../../measure/interleave.js';
import { median } from '../../measure/median.js';

/** Name of the contender that is the round trip itself. */
export const TRIP = 'trip';

/** Median of the times of a walk, as multiples of so many round trips, each of its own round. */
export function timesLimit(rounds: readonly Round[], name: string, roundTrips: number): number {
  return median(rounds.map((round) => figureOf(round, name) / (figureOf(round, TRIP) * roundTrips)));
}
