import type { Answer, Question } from '../benchmark.js';
import { figureOf, median, type Round, ratioOf } from '../measure.js';
import { APIS, type Api } from './apis.js';
import { compareLoad, type LoadEffort } from './load.js';
import { bareServer, CONTENDERS, ourServer, prismCommand } from './programs.js';

const { prism, twin, bare, silentCli, cli } = CONTENDERS;

/** How many requests a server answers. */
export const THROUGHPUT: Question = {
  name: 'throughput',
  title: 'Requests a second',
  method:
    'autocannon with ten connections: get, list of the first page (Sendblue 10, Chatwoot 15 contacts) and create in turns, every contact a new one. The engines of contactkit remember, and hold requests and answers against the spec; prism-cli 5.14.2 serves static examples, with its log or without; node:http + Map remembers and checks nothing. Load and server share the processors.',
  async answer({ quick }) {
    const effort = { rounds: quick ? 2 : 7, seconds: quick ? 1 : 2, warmUp: quick ? 1 : 2 };
    const answer: Answer = { figures: [] };
    for (const api of APIS) answer.figures.push(...figuresOf(api, await compare(api, effort)));
    return answer;
  },
};

async function compare(api: Api, effort: LoadEffort): Promise<Round[]> {
  const { provider } = api;
  const programs = {
    [prism]: ourServer('prism', provider),
    [twin]: ourServer('twin', provider),
    [bare]: bareServer(provider),
    [silentCli]: await prismCommand(provider, ['-v', 'silent']),
    [cli]: await prismCommand(provider),
  };
  return compareLoad(api, programs, 'rate', effort);
}

function figuresOf({ name }: Api, rounds: readonly Round[]): Answer['figures'] {
  const all = [prism, twin, bare, silentCli, cli];
  return [
    ...all.map((client) => ({
      subject: name,
      client,
      value: median(rounds.map((round) => figureOf(round, client))),
    })),
    ...[silentCli, cli].flatMap((other) =>
      [prism, twin, bare].map((client) => ({
        subject: `${name}, ÷ ${other}`,
        client,
        value: ratioOf(rounds, client, other),
      })),
    ),
  ];
}

/** What a request costs the process that answers it. */
export const CPU_COST: Question = {
  name: 'cpu-cost',
  title: 'CPU time of a request, ÷ node:http + Map',
  method:
    'User and system time of the process of the server ÷ requests, under the load of the first question, ÷ that of a server on node:http and a Map that checks nothing.',
  async answer({ quick }) {
    const answer: Answer = { figures: [] };
    for (const api of APIS) {
      const programs = {
        [CONTENDERS.twin]: ourServer('twin', api.provider),
        [CONTENDERS.bare]: bareServer(api.provider),
      };
      const effort = { rounds: quick ? 2 : 11, seconds: quick ? 1 : 2, warmUp: quick ? 1 : 3 };
      const rounds = await compareLoad(api, programs, 'cpu', effort);
      answer.figures.push({
        subject: api.name,
        client: CONTENDERS.twin,
        value: ratioOf(rounds, CONTENDERS.twin, CONTENDERS.bare),
      });
    }
    return answer;
  },
};
