import fc from 'fast-check';
import type { Reply } from '../run-model.js';

export type Attributes = Record<string, unknown>;

export interface Contact {
  id: number;
  name: string;
  email: string | null;
  phone_number: string | null;
  identifier: string | null;
  last_activity_at?: number;
  additional_attributes: Attributes;
  custom_attributes: Attributes;
  contact_inboxes?: { source_id: string; inbox: object }[];
}

/** Everything, oldest first. */
export interface Model {
  contacts: Contact[];
  labels: Map<number, string[]>;
  /** Ids of conversations by that of the contact. */
  talks: Map<number, number[]>;
  lastId: number;
}

export const NOW = 1_771_600_000_000;
export const ACCOUNT = '/api/v1/accounts/3';
export const CONTACTS = `${ACCOUNT}/contacts`;
export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
export const API = {
  id: 9,
  avatar_url: '',
  channel_id: 4,
  name: 'Shop API',
  channel_type: 'Channel::Api',
  provider: null,
};
export const WHATSAPP = {
  id: 12,
  avatar_url: '',
  channel_id: 2,
  name: 'WhatsApp',
  channel_type: 'Channel::Whatsapp',
  provider: 'whatsapp_cloud',
};

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const notFound: Reply = { status: 404, body: { error: 'Resource could not be found' } };

/** An index of a contact, from the newest; some are of nobody. */
export const which = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 18 }));
export const find = (model: Model, index: number) => model.contacts.at(-1 - index);
export const idOf = (model: Model, index: number) => find(model, index)?.id ?? 4711;
export const at = (model: Model, index: number) => `${CONTACTS}/${idOf(model, index)}`;

export const withInboxes = fc.constantFrom('', 'true', 'false');

export function shown(contact: Contact, include: string): Contact {
  const { contact_inboxes: _, ...rest } = contact;
  return include === 'false' ? rest : contact;
}

export const label = fc.constantFrom('vip', 'beta', 'customer', 'a,b', ' b ,', '');
