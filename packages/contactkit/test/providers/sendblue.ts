import { createSendblue, sendblue } from '../../src/index.js';
import { toContact } from '../../src/providers/sendblue.js';
import type { ProviderCase } from '../provider-case.js';
import { sendblueRecord } from '../records.js';

const OLD_NAME = 'an old name of another member';

export const providerCase: ProviderCase = {
  open: (options) => sendblue(createSendblue({ apiKey: 'test-key', apiSecret: 'test-secret', ...options })),
  openLive: () => sendblue(createSendblue()),
  needs: { phones: ['+12025550143'] },
  answer: () => ({ status: 'OK', contact: sendblueRecord }),
  record: sendblueRecord,
  toContact: (members) => toContact({ ...sendblueRecord, ...members }, 'contacts.list'),
  id: sendblueRecord.phone,
  unknownId: '+16175550199',
  contact: (number) => ({
    phones: [`+1617555${String(100 + number).padStart(4, '0')}`],
    firstName: `Anouk-${number}-Suite`,
    lastName: 'Vale',
    tags: ['suite'],
    attributes: { plan: 'gold' },
  }),
  changes: {
    firstName: 'Changed',
    lastName: 'Vale-Changed',
    company: 'Changed Textiles',
    tags: ['changed', 'twice'],
    attributes: { plan: 'changed' },
  },
  recordSchemas: ['Contact'],
  rawOnly: {
    assigned_to_email: 'address of a colleague, not of the contact',
    sendblue_number: 'your own number that the contact is written to from',
    opt_out: 'whether the contact wants no messages, which only Sendblue has; write it as native',
  },
  requests: { create: 'ContactCreate', update: 'ContactUpdate' },
  notWritten: {
    update_if_exists: 'it makes an upsert of create: contacts.upsert sends it',
    phone_number: OLD_NAME,
    phoneNumber: OLD_NAME,
    firstName: OLD_NAME,
    lastName: OLD_NAME,
    companyName: OLD_NAME,
    assignedToEmail: OLD_NAME,
    sendblueNumber: OLD_NAME,
    optOut: OLD_NAME,
  },
};
