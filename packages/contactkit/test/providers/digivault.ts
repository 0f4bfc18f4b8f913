import { createDigivault, digivault } from '../../src/index.js';
import { toContact } from '../../src/providers/digivault.js';
import type { ProviderCase } from '../provider-case.js';
import { digivaultRecord } from '../records.js';

export const providerCase: ProviderCase = {
  open: (options) => digivault(createDigivault({ apiKey: 'test-key', ...options })),
  openLive: () => digivault(createDigivault()),
  needs: { username: 'MiraSolheim', phones: ['020 7946 0152'] },
  answer: () => digivaultRecord,
  record: digivaultRecord,
  toContact: (members) => toContact({ ...digivaultRecord, ...members }),
  id: digivaultRecord.id,
  unknownId: 'zzzzzzzzzzzzzzzz',
  contact: (number) => ({
    username: `anouk_suite_${number}_`,
    phones: [`1-617-555-${String(100 + number).padStart(4, '0')}`],
    avatarUrl: `https://img.example.com/${number}.png`,
    fullName: `Anouk Suite-${number}-Vale`,
  }),
  changes: {
    username: 'anouk_changed',
    phones: ['1-617-555-0198'],
    fullName: 'Anouk Changed',
    avatarUrl: 'https://img.example.com/changed.png',
  },
  recordSchemas: ['Contact'],
  rawOnly: {
    id: "it is the contact's id",
    conversation_id: 'it is about the conversation, which the API of contacts does not lead to',
  },
  requests: { create: 'ContactCreate', update: 'ContactUpdate' },
  notWritten: {},
};
