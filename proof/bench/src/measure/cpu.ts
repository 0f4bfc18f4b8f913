import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { interleave, type Measurement, type Round } from './interleave.js';

/** How much work goes into a comparison. */
interface Workload {
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

/** Calls between two turns of the event loop; a real call has one of its own. */
const CALLS_A_TURN = 32;

/** CPU time of one call in microseconds, user and system, all threads, over a batch of calls one after the other. */
async function cpuPerCall(call: () => Promise<unknown>, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 1; done <= calls; done += 1) {
    await call();
    if (done % CALLS_A_TURN === 0 || done === calls) await turnOfEventLoop();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function turnOfEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const HERE = resolve(import.meta.dirname, '../..');
const PRINT_CPU = 'const { user, system } = process.cpuUsage(); console.log(user + system);';

/** CPU time of a Node that runs a script and ends, its own start included, in microseconds. */
export function cpuOfScript(script: string): number {
  const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script + PRINT_CPU],
    { cwd: HERE, env, encoding: 'utf8' },
  );
  const cpu = Number(stdout);
  if (!cpu) throw new Error(`A child failed: ${stderr}`);
  return cpu;
}
