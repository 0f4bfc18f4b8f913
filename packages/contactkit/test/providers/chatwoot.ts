import { chatwoot, createChatwoot } from '../../src/index.js';
import { toContact } from '../../src/providers/chatwoot.js';
import type { ProviderCase } from '../provider-case.js';
import { chatwootRecord } from '../records.js';

export const providerCase: ProviderCase = {
  open: (options) => {
    const client = createChatwoot({ apiAccessToken: 'test-token', accountId: 3, ...options });
    return chatwoot(client, { inboxId: 9 });
  },
  openLive: () => chatwoot(createChatwoot(), { inboxId: Number(process.env.CHATWOOT_INBOX_ID) }),
  needs: {},
  answer: ({ method }) => ({ payload: method === 'POST' ? { contact: chatwootRecord } : chatwootRecord }),
  record: chatwootRecord,
  toContact: (members) => toContact({ ...chatwootRecord, ...members }),
  id: '118',
  unknownId: '999999',
  contact: (number) => ({
    fullName: `Anouk Suite-${number}-Vale`,
    emails: [`anouk.${number}@suite.example`],
    phones: [`+1617555${String(100 + number).padStart(4, '0')}`],
    externalId: `suite-${number}`,
    avatarUrl: `https://img.example.com/${number}.png`,
    company: 'Vale Textiles',
    attributes: { seats: number, plan: { name: 'gold' } },
    blocked: true,
  }),
  changes: {
    fullName: 'Anouk Changed',
    emails: ['changed@suite.example'],
    phones: ['+16175550198'],
    externalId: 'suite-changed',
    avatarUrl: 'https://img.example.com/changed.png',
    company: 'Changed Textiles',
    attributes: { seats: 'changed' },
    blocked: false,
  },
  recordSchemas: ['Contact'],
  rawOnly: {
    id: "it is the contact's id, as a number",
    avatar_url: 'servers do not send it: a picture comes as thumbnail',
    availability_status: 'whether a chat window is open now, which is no property of a contact',
    contact_inboxes: 'the ids that the contact has in each inbox, which only Chatwoot has',
    additional_attributes: 'but for company_name, free details that Chatwoot and its channels fill in',
  },
  requests: { create: 'ContactCreate', update: 'ContactUpdate' },
  notWritten: {},
};
