import { createSendblue } from '@contactkit/sendblue';
import { validate } from '@contactkit/sendblue/validate';
import type { Answer, Effort, Question } from '../benchmark.js';
import { compareCpu, figureOf, median, ratioOf } from '../measure.js';
import { type Answers, ORQ_ANSWERS, SENDBLUE_ANSWERS, stubFetch } from './answers.js';
import { type Caller, type CallerFactory, comparedWithRaw } from './callers/caller.js';
import { CHATWOOT_CALLERS } from './callers/chatwoot-callers.js';
import { ORQ_CALLERS } from './callers/orq-callers.js';
import { SENDBLUE_CALLERS } from './callers/sendblue-callers.js';
import { startServer } from './server/start-server.js';

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

const LIMIT = 1000;

/** What it costs to hold an answer against the spec. */
export const VALIDATION: Question = {
  name: 'validation',
  title: "`validate: validate('strict')`, CPU time",
  method:
    '(a `list` of 1000 contacts with strict − the same without + `JSON.parse` of its text) ÷ `JSON.parse` of its text, in process: parse and check together, as multiples of the parse alone.',
  async answer({ quick }) {
    const body = SENDBLUE_ANSWERS.list(LIMIT);
    const text = JSON.stringify(body);
    const options = { apiKey: 'key', apiSecret: 'secret', fetch: stubFetch(body) };
    const plain = createSendblue(options).contacts;
    const strict = createSendblue({ ...options, validate: validate('strict') }).contacts;
    const rounds = await compareCpu(
      {
        parse: async () => JSON.parse(text),
        plain: () => plain.list({ limit: LIMIT }),
        strict: () => strict.list({ limit: LIMIT }),
      },
      { calls: 4, turns: 4, rounds: quick ? 11 : 61, warmUp: quick ? 1000 : 2500 },
    );
    const values = rounds.map((round) => {
      const [parse, added] = [figureOf(round, 'parse'), figureOf(round, 'strict') - figureOf(round, 'plain')];
      return (added + parse) / parse;
    });
    return { figures: [{ subject: 'list of 1000', client: 'contactkit', value: median(values) }] };
  },
};
