import { cpuPerCall } from './cpu-per-call.js';
import { interleave, type Measurement, type Round } from './interleave.js';

/** How much work goes into a comparison. */
export interface Workload {
  /** Calls of one batch. */
  calls: number;
  /** Batches of each contender in a round: as many as make garbage enough that its collection counts in every round. */
  turns: number;
  rounds: number;
  /** Time to run all of them before anything counts, in milliseconds. */
  warmUp: number;
}

/** CPU time per call of each contender, round by round, once the compiler has settled. */
export async function compareCpu(
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
  { calls, turns, rounds, warmUp }: Workload,
): Promise<Round[]> {
  const measurements: Record<string, Measurement> = {};
  for (const [name, call] of Object.entries(contenders)) measurements[name] = () => cpuPerCall(call, calls);
  const end = performance.now() + warmUp;
  while (performance.now() < end) await interleave(measurements, 1);
  return interleave(measurements, rounds, turns);
}
