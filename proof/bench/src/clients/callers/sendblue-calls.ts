import { phoneOf } from '../records.js';

/** Number of the contact that `get` asks for. */
export const NUMBER = phoneOf(143);

/** Query of `list`. */
export const LIST_QUERY = { limit: 50, offset: 100 };

/** Body of `create`. */
export const NEW_CONTACT = {
  number: NUMBER,
  first_name: 'Ines',
  last_name: 'Duarte',
  assigned_to_email: 'dana@faro.example',
  sendblue_number: '+12025550100',
  tags: ['lead'],
  custom_variables: { Plan: 'Trial' },
};

/** Credentials as they are sent. */
export const SENDBLUE_HEADERS = { 'sb-api-key-id': 'key', 'sb-api-secret-key': 'secret' };
