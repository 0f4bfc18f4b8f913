import { createSendblue } from '@contactkit/sendblue';
import { validate } from '@contactkit/sendblue/validate';
import type { Question } from '../benchmark.js';
import { compareCpu } from '../measure/cpu.js';
import { figureOf, median } from '../measure/interleave.js';
import { SENDBLUE_ANSWERS, stubFetch } from './answers.js';

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
