import { createSendblue } from '@contactkit/sendblue';
import { createTwin, type Twin } from '@contactkit/twins';
import { chatwoot, createChatwoot, createContacts, sendblue } from 'contactkit';

/** A call whose files are counted. */
interface Scenario {
  name: string;
  /** What a path must begin with to be counted. */
  under: string;
  /** The most files that it may pass through. */
  limit?: number;
  /** Creates everything that the call needs, and returns the call. */
  open(): Promise<() => Promise<unknown>>;
}

type Fetch = Twin['fetch'];

const PERSON = { firstName: 'Priya', lastName: 'Raman', phones: ['+13055550117'], tags: ['lead'] };
const CHATWOOT_PERSON = {
  fullName: 'Priya Raman',
  emails: ['priya@raman.example'],
  phones: ['+13055550117'],
  externalId: 'crm-2077',
  company: 'Raman Textiles',
  attributes: { plan: 'trial' },
};
const CHATWOOT_RECORD = {
  id: 119,
  name: 'Priya Raman',
  email: 'priya@raman.example',
  created_at: 1770800662,
};
const SENDBLUE_RECORD = {
  phone: '+13055550117',
  first_name: 'Priya',
  created_at: '2026-02-11T18:04:22.000Z',
};

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'chatwoot contacts.create, the facade alone',
    under: 'packages/contactkit/',
    limit: 9,
    open: async () => chatwootCreate(respondWith({ payload: { contact: CHATWOOT_RECORD } })),
  },
  {
    name: 'chatwoot contacts.create, on a stub fetch',
    under: 'packages/',
    open: async () => chatwootCreate(respondWith({ payload: { contact: CHATWOOT_RECORD } })),
  },
  {
    name: 'chatwoot contacts.create, through its twin',
    under: 'packages/',
    limit: 34,
    open: async () => chatwootCreate((await createTwin('chatwoot')).fetch),
  },
  {
    name: 'sendblue contacts.create, through its twin',
    under: 'packages/',
    open: async () => {
      const contacts = createContacts(sendblue(openSendblue((await createTwin('sendblue')).fetch)));
      return () => contacts.create(PERSON);
    },
  },
  {
    name: 'sendblue client contacts.create, on a stub fetch',
    under: 'packages/',
    open: async () => {
      const client = openSendblue(respondWith({ status: 'OK', contact: SENDBLUE_RECORD }));
      return () => client.contacts.create({ number: '+13055550117', first_name: 'Priya' });
    },
  },
];

function chatwootCreate(fetch: Fetch): () => Promise<unknown> {
  const client = createChatwoot({
    apiAccessToken: 'any',
    accountId: 3,
    baseUrl: 'http://chatwoot.example',
    fetch,
  });
  const contacts = createContacts(chatwoot(client, { inboxId: 9 }));
  return () => contacts.create(CHATWOOT_PERSON);
}

function openSendblue(fetch: Fetch) {
  return createSendblue({ apiKey: 'any', apiSecret: 'any', baseUrl: 'http://sendblue.example', fetch });
}

function respondWith(body: object): Fetch {
  return async () => Response.json(body);
}
