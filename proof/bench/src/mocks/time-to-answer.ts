import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { LISTS, type Provider, type Sent } from './apis.js';
import { type Program, type RunningServer, startServer } from './programs.js';

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

/** Time between two attempts, in milliseconds. */
const APART = 5;
const LONGEST = 60_000;

/** Sends a request again and again until it is answered with 200. */
export async function firstAnswerOf(url: string | undefined, sent: Sent): Promise<void> {
  if (url === undefined) throw new Error(`Nobody serves ${sent.path}.`);
  const end = performance.now() + LONGEST;
  while ((await statusOf(url, sent)) !== 200) {
    if (performance.now() > end) throw new Error(`${url}${sent.path} does not answer with 200.`);
    await pause(APART);
  }
}

/** Status of the answer; `undefined` when nobody listens. */
function statusOf(url: string, { method, path, headers }: Sent): Promise<number | undefined> {
  return new Promise((resolve) => {
    const outgoing = request(url + path, { method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    outgoing.once('error', () => resolve(undefined));
    outgoing.end();
  });
}
