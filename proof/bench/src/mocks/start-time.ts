import type { Answer, Question } from '../benchmark.js';
import { figureOf, interleave, type Measurement, median, ratioOf } from '../measure.js';
import type { Provider } from './apis.js';
import { bareServer, CONTENDERS, ourCommand, type Program, prismCommand } from './programs.js';
import { type Ready, timeToAnswer } from './time-to-answer.js';

const { prism, twin, bare, cli } = CONTENDERS;
const ALONE = [prism, twin, bare, cli];

/** How long it takes until the mock of one API answers. */
export const FIRST_ANSWER: Question = {
  name: 'first-answer',
  title: 'Time to the first answer',
  method:
    'Sendblue alone, by the command `contactkit-mocks`: from the start of the process to the first list that is answered with 200.',
  async answer({ quick }) {
    const measurements: Record<string, Measurement> = {
      [prism]: () => timeOf(ourCommand('prism', ['sendblue'])),
      [twin]: () => timeOf(ourCommand('twin', ['sendblue'])),
      [bare]: () => timeOf(bareServer('sendblue')),
      [cli]: async () => timeOf(await prismCommand('sendblue')),
    };
    await interleave(measurements, 1);
    const rounds = await interleave(measurements, quick ? 3 : 15);
    const times = (client: string) => rounds.map((round) => figureOf(round, client));
    return {
      figures: [
        ...ALONE.map((client) => ({ subject: 'ms', client, value: median(times(client)) })),
        ...ALONE.map((client) => ({
          subject: '÷ node:http + Map',
          client,
          value: ratioOf(rounds, client, bare),
        })),
      ],
    };
  },
};

function timeOf(program: Program): Promise<number> {
  return timeToAnswer([program], ({ time }) => time);
}

const TOGETHER = [prism, twin, cli];
const PROVIDERS: readonly Provider[] = ['chatwoot', 'digivault', 'orq', 'sendblue'];
const MIB = 1024 * 1024;

/** What it takes to have all four APIs. */
export const FOUR_AT_ONCE: Question = {
  name: 'four-at-once',
  title: 'All four APIs',
  method:
    '`contactkit-mocks` serves all four in one process; prism-cli needs four, which are started together. Ready: from the start to the first answer of the last API. Memory: the resident set then, that of four processes added up.',
  async answer({ quick }) {
    const ready = await compare('ready', ({ time }) => time, quick ? 2 : 9);
    const memory = await compare('memory', memoryOf, quick ? 1 : 5);
    return { figures: [...ready, ...memory] };
  },
};

async function compare(
  subject: string,
  figure: (ready: Ready) => number | Promise<number>,
  count: number,
): Promise<Answer['figures']> {
  const measure =
    (programs: () => Promise<Program[]>): Measurement =>
    async () =>
      timeToAnswer(await programs(), figure);
  const rounds = await interleave(
    {
      [prism]: measure(async () => [ourCommand('prism', PROVIDERS)]),
      [twin]: measure(async () => [ourCommand('twin', PROVIDERS)]),
      [cli]: measure(() => Promise.all(PROVIDERS.map((provider) => prismCommand(provider)))),
    },
    count,
  );
  return TOGETHER.flatMap((client) => [
    {
      subject: `${subject}, ${subject === 'ready' ? 'ms' : 'MiB'}`,
      client,
      value: median(rounds.map((round) => figureOf(round, client))),
    },
    { subject: `${subject}, ÷ four prism-cli`, client, value: ratioOf(rounds, client, cli) },
  ]);
}

async function memoryOf({ servers }: Ready): Promise<number> {
  const usages = await Promise.all(servers.map((server) => server.usage()));
  return usages.reduce((sum, { memory }) => sum + memory, 0) / MIB;
}
