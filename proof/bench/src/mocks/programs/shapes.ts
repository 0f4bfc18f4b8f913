import { randomUUID } from 'node:crypto';

/** What an API's bodies look like. */
export interface Shape {
  provider: 'chatwoot' | 'sendblue';
  path: string;
  pageSize: number;
  /** Body of the contact that is there from the start. */
  first: Record<string, unknown>;
  /** Makes what is kept of a body, as answers show it. */
  make(body: Record<string, unknown>, number: number): readonly [key: string, row: object];
  one(row: object): object;
  created(row: object): object;
  page(rows: readonly object[], total: number): object;
}

const INBOX = { id: 9, avatar_url: '', channel_id: 4, name: 'Shop API', channel_type: 'Channel::Api' };
const FIRST_ID = 118;

const sendblue: Shape = {
  provider: 'sendblue',
  path: '/api/v2/contacts',
  pageSize: 10,
  first: {
    number: '+12025550143',
    first_name: 'Ines',
    last_name: 'Duarte',
    company_name: 'Faro Labs',
    assigned_to_email: 'dana@faro.example',
    sendblue_number: '+12025550100',
    tags: ['lead', 'fair'],
    custom_variables: { Plan: 'Trial' },
  },
  make: ({ number, ...body }) => [
    String(number),
    { phone: number, ...body, verified: false, created_at: new Date().toISOString() },
  ],
  one: (contact) => ({ status: 'OK', contact }),
  created: (contact) => ({ status: 'OK', contact }),
  page: (rows) => rows,
};

const chatwoot: Shape = {
  provider: 'chatwoot',
  path: '/api/v1/accounts/1/contacts',
  pageSize: 15,
  first: {
    inbox_id: 9,
    name: 'Nora Lindqvist',
    email: 'nora@lindqvist.example',
    phone_number: '+12025550143',
    identifier: 'crm-1042',
    thumbnail: 'https://files.example.com/nora.png',
    additional_attributes: { company_name: 'Fjord Outfitters', city: 'Seattle' },
    custom_attributes: { plan: 'gold' },
  },
  make: ({ inbox_id: _, ...body }, number) => {
    const id = FIRST_ID + number;
    const contact = {
      id,
      identifier: null,
      thumbnail: '',
      blocked: false,
      availability_status: 'offline',
      additional_attributes: {},
      ...body,
      created_at: Math.floor(Date.now() / 1000),
      contact_inboxes: [{ source_id: randomUUID(), inbox: { ...INBOX, provider: null } }],
    };
    return [String(id), contact];
  },
  one: (payload) => ({ payload }),
  created: (contact) => {
    const created_at = '2025-11-01T10:00:00.000Z';
    const inbox = { ...INBOX, account_id: 1, created_at, updated_at: created_at, greeting_enabled: false };
    return { payload: { contact, contact_inbox: { source_id: randomUUID(), inbox } } };
  },
  page: (payload, count) => ({ meta: { count, current_page: '1' }, payload }),
};

/** What bodies look like, by provider. */
export const SHAPES: ReadonlyMap<string | undefined, Shape> = new Map([
  ['chatwoot', chatwoot],
  ['sendblue', sendblue],
]);
