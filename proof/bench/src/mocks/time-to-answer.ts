import type { Provider } from './api.js';
import { LISTS } from './apis.js';
import { firstAnswerOf } from './first-answer-of.js';
import type { Program } from './program.js';
import { type RunningServer, startServer } from './start-server.js';

/** Servers that are ready, and how long that took. */
export interface Ready {
  servers: readonly RunningServer[];
  /** From the start of the first process to the last first answer, in milliseconds. */
  time: number;
}

/** Starts programs at once, and waits until each of their APIs has answered. Gives the servers to `look`, then ends them. */
export async function timeToAnswer<Result>(
  programs: readonly Program[],
  look: (ready: Ready) => Result | Promise<Result>,
): Promise<Result> {
  const servers: RunningServer[] = [];
  const started = performance.now();
  const start = async (program: Program) => {
    const server = await startServer(program);
    servers.push(server);
    const providers = Object.keys(server.urls) as Provider[];
    await Promise.all(providers.map((name) => firstAnswerOf(server.urls[name], LISTS[name])));
  };
  try {
    await Promise.all(programs.map(start));
    return await look({ servers, time: performance.now() - started });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
