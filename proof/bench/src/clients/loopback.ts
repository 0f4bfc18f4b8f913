import type { Answer, Effort, Question } from '../benchmark.js';
import { compareCpu } from '../measure/cpu.js';
import { type Caller, type CallerFactory, comparedWithRaw } from './callers/caller.js';
import { CHATWOOT_CALLERS } from './callers/chatwoot-callers.js';
import { ORQ_CALLERS } from './callers/orq-callers.js';
import { SENDBLUE_CALLERS } from './callers/sendblue-callers.js';
import { startServer } from './server/start-server.js';

interface Api {
  suffix: string;
  callers: Readonly<Record<string, CallerFactory>>;
  rounds: number;
}

const APIS: readonly Api[] = [
  { suffix: '', callers: SENDBLUE_CALLERS, rounds: 41 },
  { suffix: ', Chatwoot', callers: CHATWOOT_CALLERS, rounds: 9 },
  { suffix: ', orq.ai', callers: ORQ_CALLERS, rounds: 9 },
];

/** What a call costs over a connection that stays open. */
export const LOOPBACK: Question = {
  name: 'loopback',
  title: 'CPU time of a call, over loopback',
  method:
    "The platform's `fetch` (axios for @figuro/chatwoot-sdk) over keep-alive to a node:http server in another process. CPU time of the client's process per call ÷ that of raw `fetch`. Sendblue's API where no other is named.",
  async answer(effort) {
    const server = await startServer({ total: 100, delay: 0 });
    const answer: Answer = { figures: [] };
    for (const api of APIS) {
      for (const call of ['get', 'create'] as const) {
        const rounds = await compare(api, call, server.url, effort);
        answer.figures.push(...comparedWithRaw(call + api.suffix, rounds));
      }
    }
    server.close();
    return answer;
  },
};

function compare({ callers, rounds }: Api, call: keyof Caller, baseUrl: string, { quick }: Effort) {
  const contenders: Record<string, () => Promise<unknown>> = {};
  for (const [client, create] of Object.entries(callers)) {
    contenders[client] = create({ baseUrl, fetch: globalThis.fetch })[call];
  }
  return compareCpu(contenders, {
    calls: 64,
    turns: 4,
    rounds: quick ? 5 : rounds,
    warmUp: quick ? 1000 : 2500,
  });
}
