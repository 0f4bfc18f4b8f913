/** Calls between two turns of the event loop; a real call has one of its own. */
const CALLS_A_TURN = 32;

/** CPU time of one call in microseconds, user and system, all threads, over a batch of calls one after the other. */
export async function cpuPerCall(call: () => Promise<unknown>, calls: number): Promise<number> {
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
