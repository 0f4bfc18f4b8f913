import { median } from '../../measure/median.js';

const REQUESTS = 25;

/** Time from a request by raw `fetch` until its JSON is read, in milliseconds, over a connection that is open already. */
export async function roundTrip(url: string): Promise<number> {
  const times: number[] = [];
  while (times.length < REQUESTS) {
    const started = performance.now();
    await (await fetch(url)).json();
    times.push(performance.now() - started);
  }
  return median(times);
}
