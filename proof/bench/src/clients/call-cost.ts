import type { Answer, Effort, Question } from '../benchmark.js';
import { compareCpu } from '../measure/cpu.js';
import { ratioOf } from '../measure/interleave.js';
import { type Answers, ORQ_ANSWERS, SENDBLUE_ANSWERS, stubFetch } from './answers.js';
import { type Caller, type CallerFactory, comparedWithRaw } from './callers/caller.js';
import { ORQ_CALLERS } from './callers/orq-callers.js';
import { SENDBLUE_CALLERS } from './callers/sendblue-callers.js';

interface Subject {
  name: string;
  call: keyof Caller;
  /** Calls of one batch, a few milliseconds of raw `fetch`. */
  calls: number;
  answer(answers: Answers): unknown;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'get', call: 'get', calls: 128, answer: ({ get }) => get },
  { name: 'create', call: 'create', calls: 128, answer: ({ create }) => create },
  { name: 'list of 50', call: 'list', calls: 48, answer: ({ list }) => list(50) },
  { name: 'list of 1000', call: 'list', calls: 4, answer: ({ list }) => list(1000) },
];

/** What a call costs in the process, without a network. */
export const CALL_COST: Question = {
  name: 'call-cost',
  title: 'CPU time of a call, in process',
  method:
    'Each client gets a `fetch` that answers at once with a fresh `Response`. CPU time per call ÷ that of `fetch(url, init)` and `.json()`. Same API, body and answer for all but @orq-ai/node, which is compared on its own API.',
  async answer(effort) {
    const answer: Answer = { figures: [] };
    for (const subject of SUBJECTS) answer.figures.push(...(await figuresOf(subject, effort)));
    return answer;
  },
};

async function figuresOf(subject: Subject, { quick }: Effort): Promise<Answer['figures']> {
  const work = { calls: subject.calls, turns: 8, warmUp: quick ? 1000 : 2500 };
  const sendblueCalls = callsOf(subject, SENDBLUE_CALLERS, SENDBLUE_ANSWERS);
  const sendblue = await compareCpu(sendblueCalls, { ...work, rounds: quick ? 5 : 31 });
  const orqCalls = callsOf(subject, ORQ_CALLERS, ORQ_ANSWERS);
  const orq = await compareCpu(orqCalls, { ...work, rounds: quick ? 3 : 5 });
  const relative = { subject: `${subject.name}, ÷ sendblue`, client: 'contactkit' };
  return [
    ...comparedWithRaw(subject.name, sendblue),
    { ...relative, value: ratioOf(sendblue, 'contactkit', 'sendblue') },
    ...comparedWithRaw(`${subject.name}, orq.ai`, orq),
  ];
}

function callsOf(
  { name, call, answer }: Subject,
  callers: Readonly<Record<string, CallerFactory>>,
  answers: Answers,
) {
  const fetch = stubFetch(answer(answers), name === 'create' ? answers.created : 200);
  const calls: Record<string, () => Promise<unknown>> = {};
  for (const [client, create] of Object.entries(callers)) {
    calls[client] = create({ baseUrl: 'http://api.test', fetch })[call];
  }
  return calls;
}
