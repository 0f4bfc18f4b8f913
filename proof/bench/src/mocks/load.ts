import autocannon from 'autocannon';
import { interleave, type Measurement, type Round } from '../measure.js';
import type { Api } from './apis.js';
import { type Program, type RunningServer, startServer } from './programs.js';
import { firstAnswerOf } from './time-to-answer.js';

/** How much work goes into a comparison. */
export interface LoadEffort {
  rounds: number;
  /** Of each run. */
  seconds: number;
  warmUp: number;
}

/** Puts servers of an API under load in turns. What they created is forgotten before each run. */
export async function compareLoad(
  api: Api,
  programs: Readonly<Record<string, Program>>,
  figure: keyof Load,
  { rounds, seconds, warmUp }: LoadEffort,
): Promise<Round[]> {
  const servers: RunningServer[] = [];
  const measurements: Record<string, Measurement> = {};
  try {
    for (const [name, program] of Object.entries(programs)) {
      const server = await startServer(program);
      servers.push(server);
      await firstAnswerOf(server.urls[api.provider], api.list);
      await runLoad(server, api, warmUp);
      measurements[name] = async () => {
        // Those that print their addresses are ours, or made to be compared with them.
        if (!program.urls) await fetch(`${server.urls[api.provider]}/__mock/reset`, { method: 'POST' });
        return (await runLoad(server, api, seconds))[figure];
      };
    }
    return await interleave(measurements, rounds);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** What a server did under load. */
interface Load {
  /** Requests a second. */
  rate: number;
  /** CPU time of a request, in microseconds. */
  cpu: number;
}

const CONNECTIONS = 10;

/** Number of the next contact. */
let created = 0;

/**
 * Asks a server for get, list and create in turns, over ten connections, for some seconds.
 *
 * @throws when an answer is missing or is not a success
 */
async function runLoad(server: RunningServer, api: Api, seconds: number): Promise<Load> {
  const url = server.urls[api.provider];
  if (url === undefined) throw new Error(`Nobody serves ${api.name}.`);
  const create = () => {
    created += 1;
    return api.create(created);
  };
  const before = await server.usage();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [api.get, api.list, { ...create(), setupRequest: create }],
  });
  const after = await server.usage();
  const { non2xx, errors, timeouts, duration, requests } = result;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${url}: ${non2xx} refused, ${errors} lost and ${timeouts} late of ${requests.total}.`);
  return { rate: requests.total / duration, cpu: (after.cpu - before.cpu) / requests.total };
}
