import type { Contact, ContactField } from '../src/index.js';
import type { FacadeProvider } from './provider-cases.js';

/** Where a provider stores a field: the path of its value in the request's body. */
export interface FieldPlace {
  create?: string;
  update?: string;
  /** What `null` leaves as on `update`, where it clears the field. */
  cleared?: null | [] | Record<string, never>;
}

const nowhere: FieldPlace = {};

/**
 * Where each field goes, written down from the specs and not from the adapters. The adapters and the table of the README
 * are held against it.
 */
export const fieldPlaces: Record<ContactField, Record<FacadeProvider, FieldPlace>> = {
  fullName: {
    orq: clearable('display_name'),
    chatwoot: both('name'),
    sendblue: nowhere,
    digivault: clearable('display_name'),
  },
  firstName: { orq: nowhere, chatwoot: nowhere, sendblue: both('first_name'), digivault: nowhere },
  lastName: { orq: nowhere, chatwoot: nowhere, sendblue: both('last_name'), digivault: nowhere },
  username: { orq: nowhere, chatwoot: nowhere, sendblue: nowhere, digivault: both('username') },
  emails: { orq: clearable('email'), chatwoot: clearable('email'), sendblue: nowhere, digivault: nowhere },
  phones: {
    orq: nowhere,
    chatwoot: clearable('phone_number'),
    sendblue: { create: 'number' },
    digivault: both('phone_number'),
  },
  avatarUrl: {
    orq: clearable('avatar_url'),
    chatwoot: both('avatar_url'),
    sendblue: nowhere,
    digivault: clearable('avatar_url'),
  },
  company: {
    orq: nowhere,
    chatwoot: both('additional_attributes.company_name'),
    sendblue: { update: 'company_name' },
    digivault: nowhere,
  },
  tags: {
    orq: { ...both('tags'), cleared: [] },
    chatwoot: nowhere,
    sendblue: { ...both('tags'), cleared: [] },
    digivault: nowhere,
  },
  attributes: {
    orq: { ...both('metadata'), cleared: {} },
    chatwoot: both('custom_attributes'),
    sendblue: both('custom_variables'),
    digivault: nowhere,
  },
  externalId: {
    orq: { create: 'external_id' },
    chatwoot: clearable('identifier'),
    sendblue: nowhere,
    digivault: nowhere,
  },
  blocked: { orq: nowhere, chatwoot: both('blocked'), sendblue: nowhere, digivault: nowhere },
};

function both(path: string): FieldPlace {
  return { create: path, update: path };
}

function clearable(path: string): FieldPlace {
  return { ...both(path), cleared: null };
}

/** Members of the providers' records that fields come from which nobody can write. */
export const readPlaces = {
  createdAt: { orq: 'created', chatwoot: 'created_at', sendblue: 'created_at', digivault: 'created_at' },
  updatedAt: { orq: 'updated' },
  lastActiveAt: { chatwoot: 'last_activity_at', digivault: 'last_active_at' },
  verified: { sendblue: 'verified' },
} satisfies Partial<Record<keyof Contact, Partial<Record<FacadeProvider, string>>>>;
