import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What each contender took in one round, by its name. */
export type Round = Readonly<Record<string, number>>;

/** Measures one contender once. */
export type Measurement = () => Promise<number>;

/**
 * Measures contenders in turns, in another order each time, so that what slows the machine down for a while slows all of
 * them.
 *
 * @param turns how often each is measured in one round; the sum counts
 */
export async function interleave(
  contenders: Readonly<Record<string, Measurement>>,
  rounds: number,
  turns = 1,
): Promise<Round[]> {
  const done: Round[] = [];
  while (done.length < rounds) done.push(await roundOf(contenders, turns));
  return done;
}

/** Median of the ratios of two contenders, each taken inside one round. */
export function ratioOf(rounds: readonly Round[], one: string, other: string): number {
  return median(rounds.map((round) => figureOf(round, one) / figureOf(round, other)));
}

/** What a contender took in a round. */
export function figureOf(round: Round, name: string): number {
  const figure = round[name];
  if (figure === undefined) throw new Error(`Nobody measured '${name}'.`);
  return figure;
}

async function roundOf(contenders: Readonly<Record<string, Measurement>>, turns: number): Promise<Round> {
  const entries = Object.entries(contenders);
  const taken = new Map(entries.map(([name]) => [name, 0]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, measure] of shuffled(entries))
      taken.set(name, (taken.get(name) ?? 0) + (await measure()));
  }
  return Object.fromEntries(taken);
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: Math.random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

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

const HERE = resolve(import.meta.dirname, '..');
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
