import { compareCpu } from '../measure/compare-cpu.js';
import { ratioOf } from '../measure/interleave.js';
import type { Answer, Effort, Question } from '../question.js';
import { type Layers, layersOf } from './layers.js';

interface Subject {
  name: string;
  call: 'retrieve' | 'list';
  /** Contacts of the answer. */
  contacts: number;
  /** Calls of one batch, a few milliseconds. */
  calls: number;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'retrieve', call: 'retrieve', contacts: 1, calls: 128 },
  { name: 'list of 50', call: 'list', contacts: 50, calls: 48 },
  { name: 'list of 1000', call: 'list', contacts: 1000, calls: 4 },
];

/** What the facade adds to a call, without a network. */
export const CALL_COST: Question = {
  name: 'call-cost',
  title: 'CPU time of a call, in process',
  method:
    'The client gets a `fetch` that answers at once with a fresh `Response`; the facade gets that client. CPU time per call ÷ that of the call of the client alone.',
  async answer(effort) {
    const answer: Answer = { figures: [] };
    for (const subject of SUBJECTS) {
      for (const layers of layersOf(subject.contacts))
        answer.figures.push(await figureOf(subject, layers, effort));
    }
    return answer;
  },
};

async function figureOf(
  { name, call, calls }: Subject,
  { provider, client, facade }: Layers,
  { quick }: Effort,
): Promise<Answer['figures'][number]> {
  const work = { calls, turns: 8, warmUp: quick ? 1000 : 2500, rounds: quick ? 5 : 21 };
  const rounds = await compareCpu({ client: client[call], facade: facade[call] }, work);
  return { subject: name, client: `contactkit, ${provider}`, value: ratioOf(rounds, 'facade', 'client') };
}
