import type { ClientOptions } from '@contactkit/orq';
import {
  type ContactCreate,
  type Contacts,
  chatwoot,
  createChatwoot,
  createContacts,
  createDigivault,
  createOrq,
  createSendblue,
  digivault,
  orq,
  sendblue,
} from '../src/index.js';
import type { SentRequest } from './fake-fetch.js';
import { chatwootRecord, digivaultRecord, orqRecord, sendblueRecord } from './records.js';

/** What the tests over all providers need of one. */
export interface ProviderCase {
  /** Opens its contacts through a client with these options. */
  open(options: ClientOptions): Contacts;
  /** The least that a contact can be made of. */
  needs: ContactCreate;
  /** Members that each body of `create` has besides those of the contact. */
  extra: Record<string, unknown>;
  /** An id that a contact can have. */
  id: string;
  /** An answer that fits the request. */
  answer(request: SentRequest): unknown;
}

/** Names of the providers that the facade has, for `describe.each`; the mocks may have more. */
export const providerNames = ['orq', 'chatwoot', 'sendblue', 'digivault'] as const;
export type FacadeProvider = (typeof providerNames)[number];

/** The providers that the facade has. */
export const providerCases: Record<FacadeProvider, ProviderCase> = {
  orq: {
    open: (options) => createContacts(orq(createOrq({ apiKey: 'test-key', ...options }))),
    needs: { externalId: 'user_2041' },
    extra: {},
    id: orqRecord._id,
    answer: () => orqRecord,
  },
  chatwoot: {
    open: (options) => {
      const client = createChatwoot({ apiAccessToken: 'test-token', accountId: 3, ...options });
      return createContacts(chatwoot(client, { inboxId: 9 }));
    },
    needs: {},
    extra: { inbox_id: 9 },
    id: '118',
    answer: ({ method }) => ({ payload: method === 'POST' ? { contact: chatwootRecord } : chatwootRecord }),
  },
  sendblue: {
    open: (options) =>
      createContacts(sendblue(createSendblue({ apiKey: 'test-key', apiSecret: 'test-secret', ...options }))),
    needs: { phones: ['+12025550143'] },
    extra: {},
    id: sendblueRecord.phone,
    answer: () => ({ status: 'OK', contact: sendblueRecord }),
  },
  digivault: {
    open: (options) => createContacts(digivault(createDigivault({ apiKey: 'test-key', ...options }))),
    needs: { username: 'MiraSolheim', phones: ['020 7946 0152'] },
    extra: {},
    id: digivaultRecord.id,
    answer: () => digivaultRecord,
  },
};
