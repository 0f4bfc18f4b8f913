import { figureOf, type Round, ratioOf } from '../measure/interleave.js';
import { median } from '../measure/median.js';
import type { Answer, Question } from '../question.js';
import type { Api } from './api.js';
import { APIS } from './apis.js';
import { compareLoad, type LoadEffort } from './compare-load.js';
import { CONTENDERS } from './contenders.js';
import { bareServer, ourServer, prismCommand } from './programs.js';

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
