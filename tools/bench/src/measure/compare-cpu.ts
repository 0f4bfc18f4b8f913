import { cpuPerCall } from './cpu-per-call.js';
import { interleave, type Measurement, type Round } from './interleave.js';

/** How much work goes into a comparison. */
export interface Workload {
  /** Calls of one batch; a round has one batch of each contender. Many short rounds tell more than a few long ones. */
  calls: number;
  rounds: number;
  /** Time to run all of them before anything counts, in milliseconds. */
  warmUp: number;
}

/** CPU time per call of each contender, round by round, once the compiler has settled. */
export async function compareCpu(
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
  { calls, rounds, warmUp }: Workload,
): Promise<Round[]> {
  const measurements: Record<string, Measurement> = {};
  for (const [name, call] of Object.entries(contenders)) measurements[name] = () => cpuPerCall(call, calls);
  const end = performance.now() + warmUp;
  while (performance.now() < end) await interleave(measurements, 1);
  return interleave(measurements, rounds);
}
