import { createOrq, orq } from '../../src/index.js';
import { toContact } from '../../src/providers/orq.js';
import type { ProviderCase } from '../provider-case.js';
import { orqRecord } from '../records.js';

export const providerCase: ProviderCase = {
  open: (options) => orq(createOrq({ apiKey: 'test-key', ...options })),
  openLive: () => orq(createOrq()),
  needs: { externalId: 'user_2041' },
  answer: () => orqRecord,
  record: orqRecord,
  toContact: (members) => toContact({ ...orqRecord, ...members }),
  id: orqRecord._id,
  unknownId: 'contact_01KKXFBB6GTK7EMMVD5K57ZA99',
  contact: (number) => ({
    externalId: `suite_${number}`,
    fullName: `Anouk Suite-${number}-Vale`,
    emails: [`anouk.${number}@suite.example`],
    avatarUrl: `https://img.example.com/${number}.png`,
    tags: ['suite'],
    attributes: { seats: number, plan: { name: 'gold' } },
  }),
  changes: {
    fullName: 'Anouk Changed',
    emails: ['changed@suite.example'],
    avatarUrl: 'https://img.example.com/changed.png',
    tags: ['changed', 'twice'],
    attributes: { plan: 'changed' },
  },
  recordSchemas: ['Contact', 'ContactCreated', 'ContactListItem'],
  rawOnly: {
    _id: "it is the contact's id",
    workspace_id: 'it is about the account, and only create answers it',
    metrics: 'usage figures of orq.ai, which no other provider has, and only a list answers them',
  },
  requests: { create: 'ContactCreate', update: 'ContactUpdate' },
  notWritten: {},
};
