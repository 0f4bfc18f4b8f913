import { interleave, type Measurement, type Round } from '../measure/interleave.js';
import type { Api } from './api.js';
import { firstAnswerOf } from './first-answer-of.js';
import type { Program } from './program.js';
import { type Load, runLoad } from './run-load.js';
import { type RunningServer, startServer } from './start-server.js';

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
