import { setTimeout as sleep } from 'node:timers/promises';

/** Watches how busy this process is. */
export interface Pace extends Disposable {
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
export function startPace(): Pace {
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
