import type { UpsertKey } from './emulated.js';

/** The field of the model that holds each key. */
export const keyFields = {
  externalId: 'externalId',
  phone: 'phones',
  email: 'emails',
} as const satisfies Record<UpsertKey, string>;
