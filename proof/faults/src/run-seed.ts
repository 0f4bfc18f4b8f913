import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { planCall } from './call-plan.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { makeCall, recordingOptions } from './make-call.js';
import { LOW_RETRY_AFTER, openClients } from './operations.js';
import { openTrial, type Trial } from './trial.js';

/** How to run a seed. */
interface RunOptions {
  seed: string;
  /** Numbers of the calls to make. */
  calls: readonly number[];
  /** How many calls are made at the same time. */
  concurrency: number;
  /** How much later than it should a call may end, besides what the timers of this process are late: milliseconds. */
  slack: number;
}

/** What became of a run. */
export interface SeedRun {
  seed: string;
  trials: readonly Trial[];
  slack: number;
  /** What is wrong with the run as a whole. */
  leaks: readonly string[];
  /** Time that it took, in milliseconds. */
  duration: number;
}

/** Of the clients whose calls are limited. */
const LIMITS = { maxResponseBytes: 64_000, maxRetryAfter: LOW_RETRY_AFTER };
/** How often, and after how many milliseconds, to look whether the server has noticed what the client gave up. */
const LOOKS = 30;
const LOOK = 100;

/** Makes the calls of a seed against a server that fails as the seed says. */
export async function runSeed({ seed, calls, concurrency, slack }: RunOptions): Promise<SeedRun> {
  await using server = await startFaultServer(seed);
  using pace = startPace();
  using unhandled = noteUnhandled();
  const { signal } = new AbortController();
  const started = performance.now();
  const make = await callMaker(server, seed, signal);
  const records = await mapConcurrently(calls, concurrency, (number) => pace.wait().then(() => make(number)));
  const duration = performance.now() - started;
  for (let look = 0; look < LOOKS && server.openAnswers() > 0; look += 1) await sleep(LOOK);
  const trials = records.map((record) =>
    openTrial(record, server, slack + pace.lateIn(record.started, record.ended)),
  );
  return { seed, trials, slack, leaks: [...unhandled.notes, ...leaksOf(server, signal)], duration };
}

async function callMaker({ url }: FaultServer, seed: string, signal: AbortSignal) {
  const options = recordingOptions(url, await findClosedUrl());
  const clients = openClients(options);
  const limited = openClients({ ...options, ...LIMITS });
  return (number: number) => {
    const plan = planCall(seed, number);
    return makeCall(plan, plan.isLimited ? limited : clients, signal);
  };
}

function leaksOf(server: FaultServer, signal: AbortSignal): string[] {
  const followed = server.trapped();
  const open = server.openAnswers();
  const listeners = getEventListeners(signal, 'abort').length;
  return [
    ...(followed ? [`${followed} redirects were followed.`] : []),
    ...(open ? [`${open} answers are neither read nor given up.`] : []),
    ...(listeners ? [`${listeners} listeners are left on a signal.`] : []),
  ];
}

/** Origin on this machine where nobody listens: one that was free a moment ago. */
async function findClosedUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** Does something with each of many items, some at the same time; the results are in the order of the items. */
async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}

/** Notes every rejection that nobody handles, until it is disposed of. */
function noteUnhandled(): Disposable & { notes: readonly string[] } {
  const notes: string[] = [];
  const note = (reason: unknown) => void notes.push(`A rejection was left unhandled: ${reason}`);
  process.on('unhandledRejection', note);
  return { notes, [Symbol.dispose]: () => process.off('unhandledRejection', note) };
}

/** Watches how busy this process is. */
interface Pace extends Disposable {
  /**
   * Waits a random while, and longer as long as timers are late: calls that are made faster than the machine can carry
   * would time out before they are answered.
   */
  wait(): Promise<void>;
  /** By how much timers were late in a time, in milliseconds. */
  lateIn(from: number, to: number): number;
}

const TICK = 5;
/** How late timers may be on the average, in milliseconds. */
const CALM = 4;
const LONGEST_PAUSE = 200;

/** Starts to watch. */
function startPace(): Pace {
  const delays: { at: number; late: number }[] = [];
  let average = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const at = performance.now();
    const late = Math.max(0, at - last - TICK);
    average = (average + late) / 2;
    if (late > TICK) delays.push({ at, late });
    last = at;
  }, TICK);
  return {
    async wait() {
      do await sleep(Math.random() * LONGEST_PAUSE);
      while (average > CALM);
    },
    lateIn: (from, to) =>
      delays.filter(({ at, late }) => at > from && at - late < to).reduce((sum, { late }) => sum + late, 0),
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
