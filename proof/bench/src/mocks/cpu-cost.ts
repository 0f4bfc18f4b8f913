import { ratioOf } from '../measure/interleave.js';
import type { Answer, Question } from '../question.js';
import { APIS } from './apis.js';
import { compareLoad } from './compare-load.js';
import { CONTENDERS } from './contenders.js';
import { bareServer, ourServer } from './programs.js';

const { twin, bare } = CONTENDERS;

/** What a request costs the process that answers it. */
export const CPU_COST: Question = {
  name: 'cpu-cost',
  title: 'CPU time of a request, ÷ node:http + Map',
  method:
    'User and system time of the process of the server ÷ requests, under the load of the first question, ÷ that of a server on node:http and a Map that checks nothing.',
  async answer({ quick }) {
    const answer: Answer = { figures: [] };
    for (const api of APIS) {
      const programs = { [twin]: ourServer('twin', api.provider), [bare]: bareServer(api.provider) };
      const effort = { rounds: quick ? 2 : 11, seconds: quick ? 1 : 2, warmUp: quick ? 1 : 3 };
      const rounds = await compareLoad(api, programs, 'cpu', effort);
      answer.figures.push({ subject: api.name, client: twin, value: ratioOf(rounds, twin, bare) });
    }
    return answer;
  },
};
