import {
  chatwoot,
  createChatwoot,
  createContacts,
  createOrq,
  createSendblue,
  orq,
  sendblue,
} from 'contactkit';
import { CHATWOOT_ANSWERS, ORQ_ANSWERS, SENDBLUE_ANSWERS } from '../clients/answers.js';
import { phoneOf } from '../clients/records.js';
import { stubFetch } from '../clients/stub-fetch.js';

/** The calls that are compared. */
interface Calls {
  retrieve(): Promise<unknown>;
  list(): Promise<unknown>;
}

/** A client, and the facade over the same one. */
export interface Layers {
  provider: string;
  client: Calls;
  facade: Calls;
}

/** The layers of three providers, whose lists are so long: one has the plainest record, the others have more to map. */
export function layersOf(contacts: number): Layers[] {
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
