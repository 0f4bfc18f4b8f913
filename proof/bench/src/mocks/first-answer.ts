import type { Question } from '../benchmark.js';
import { figureOf, interleave, type Measurement, median, ratioOf } from '../measure/interleave.js';
import { bareServer, CONTENDERS, ourCommand, type Program, prismCommand } from './programs.js';
import { timeToAnswer } from './time-to-answer.js';

const { prism, twin, bare, cli } = CONTENDERS;
const ALL = [prism, twin, bare, cli];

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
        ...ALL.map((client) => ({ subject: 'ms', client, value: median(times(client)) })),
        ...ALL.map((client) => ({
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
