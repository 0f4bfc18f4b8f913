import type { Contact as ChatwootContact } from '@contactkit/chatwoot';
import type { ContactListItem as OrqContact } from '@contactkit/orq';
import type { Contact as SendblueContact } from '@contactkit/sendblue';

/** A phone number of the range that is kept for fiction, E.164. */
export function phoneOf(index: number): string {
  return `+1202555${String(index).padStart(4, '0')}`;
}

/** A contact as Sendblue answers it, about 300 bytes. */
export function sendblueRecord(index: number): SendblueContact {
  return {
    phone: phoneOf(index),
    first_name: `Ines ${index}`,
    last_name: 'Duarte',
    company_name: 'Faro Labs',
    assigned_to_email: 'dana@faro.example',
    sendblue_number: '+12025550100',
    tags: ['lead', 'fair'],
    custom_variables: { Plan: 'Trial' },
    verified: index % 2 === 0,
    created_at: '2026-02-11T18:04:22.000Z',
  };
}

/** A contact as orq.ai lists it. */
export function orqRecord(index: number): OrqContact {
  return {
    _id: `contact_${String(index).padStart(6, '0')}`,
    external_id: `user-${index}`,
    display_name: `Ines ${index}`,
    email: `ines-${index}@faro.example`,
    avatar_url: null,
    tags: ['lead', 'fair'],
    metadata: { plan: 'trial' },
    created: '2026-02-11T18:04:22.000Z',
    updated: '2026-02-11T18:04:22.000Z',
    metrics: { total_cost: 1.5, total_tokens: 1200, total_requests: 12, error_rate: 0 },
  };
}

/** A contact as Chatwoot lists it. */
export function chatwootRecord(index: number): ChatwootContact {
  return {
    additional_attributes: { company_name: 'Faro Labs' },
    availability_status: 'offline',
    email: `ines-${index}@faro.example`,
    id: index + 1,
    name: `Ines ${index}`,
    phone_number: phoneOf(index),
    blocked: false,
    identifier: `crm-${index}`,
    thumbnail: '',
    custom_attributes: { plan: 'gold' },
    created_at: 1_767_225_600,
    contact_inboxes: [],
  };
}

/** Makes a number of records. */
export function recordsOf<Item>(make: (index: number) => Item, count: number): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** What an API answers. */
export interface Answers {
  get: unknown;
  create: unknown;
  /** A page of so many contacts. */
  list(count: number): unknown;
  /** Status of the answer to `create`. */
  created: number;
}

/** Answers of Sendblue. */
export const SENDBLUE_ANSWERS: Answers = {
  get: { status: 'OK', contact: sendblueRecord(143) },
  create: { status: 'OK', contact: sendblueRecord(143) },
  list: (count) => recordsOf(sendblueRecord, count),
  created: 200,
};

/** Answers of orq.ai. */
export const ORQ_ANSWERS: Answers = {
  get: orqRecord(143),
  create: { ...orqRecord(143), workspace_id: 'workspace' },
  list: (count) => ({ object: 'list', data: recordsOf(orqRecord, count), has_more: true }),
  created: 201,
};

/** Answers of Chatwoot. */
export const CHATWOOT_ANSWERS: Answers = {
  get: { payload: chatwootRecord(143) },
  create: { payload: { contact: chatwootRecord(143), contact_inbox: {} } },
  list: (count) => ({ meta: { count, current_page: '2' }, payload: recordsOf(chatwootRecord, count) }),
  created: 200,
};

/** A `fetch` that answers at once, with a fresh response of the same JSON text each time. */
export function stubFetch(body: unknown, status = 200): typeof globalThis.fetch {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
  return async () => new Response(text, { status, headers });
}
