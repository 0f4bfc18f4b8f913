import {
  chatwoot,
  createChatwoot,
  createContacts,
  createOrq,
  createSendblue,
  orq,
  sendblue,
} from 'contactkit';
import type { Answer, Effort, Question } from '../benchmark.js';
import { CHATWOOT_ANSWERS, ORQ_ANSWERS, phoneOf, SENDBLUE_ANSWERS, stubFetch } from '../clients/answers.js';
import { compareCpu, ratioOf } from '../measure.js';

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

/** The calls that are compared. */
interface Calls {
  retrieve(): Promise<unknown>;
  list(): Promise<unknown>;
}

/** A client, and the facade over the same one. */
interface Layers {
  provider: string;
  client: Calls;
  facade: Calls;
}

/** The layers of three providers, whose lists are so long: one has the plainest record, the others have more to map. */
function layersOf(contacts: number): Layers[] {
  const limit = contacts;
  // One answer fits one kind of call: a list has as many contacts as asked for, `retrieve` has one.
  const open = (answers: typeof ORQ_ANSWERS) => ({
    baseUrl: 'http://api.test',
    fetch: stubFetch(contacts === 1 ? answers.get : answers.list(contacts)),
  });
  const orqClient = createOrq({ ...open(ORQ_ANSWERS), apiKey: 'key' });
  const sendblueClient = createSendblue({ ...open(SENDBLUE_ANSWERS), apiKey: 'key', apiSecret: 'secret' });
  const chatwootClient = createChatwoot({ ...open(CHATWOOT_ANSWERS), apiAccessToken: 'token', accountId: 3 });
  const order = { order_by: 'created_at', order_direction: 'asc' } as const;
  return [
    {
      provider: 'Sendblue',
      client: {
        retrieve: () => sendblueClient.contacts.retrieve(phoneOf(143)),
        list: () => sendblueClient.contacts.list({ limit, offset: 0, ...order }),
      },
      facade: callsOf(createContacts(sendblue(sendblueClient)), phoneOf(143), limit),
    },
    {
      provider: 'orq.ai',
      client: {
        retrieve: () => orqClient.contacts.retrieve('contact_000143'),
        list: () => orqClient.contacts.list({ limit: Math.min(limit, 50) }),
      },
      facade: callsOf(createContacts(orq(orqClient)), 'contact_000143', limit),
    },
    {
      provider: 'Chatwoot',
      client: {
        retrieve: () => chatwootClient.contacts.get(144),
        list: () => chatwootClient.contacts.list({ page: 1, sort: 'created_at' }),
      },
      facade: callsOf(createContacts(chatwoot(chatwootClient)), '144', limit),
    },
  ];
}

/** The same calls of the facade. */
function callsOf(
  contacts: { retrieve(id: string): Promise<unknown>; list(query: { limit: number }): Promise<unknown> },
  id: string,
  limit: number,
): Calls {
  return { retrieve: () => contacts.retrieve(id), list: () => contacts.list({ limit }) };
}
