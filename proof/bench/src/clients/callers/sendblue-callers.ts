import { createSendblue } from '@contactkit/sendblue';
import type { paths } from '@contactkit/sendblue/http';
import createClient from 'openapi-fetch';
import SendblueAPI from 'sendblue';
import { phoneOf } from '../answers.js';
import { type CallerFactory, rawCaller } from './caller.js';

/** Number of the contact that `get` asks for. */
const NUMBER = phoneOf(143);

/** Query of `list`. */
const LIST_QUERY = { limit: 50, offset: 100 };

/** Body of `create`. */
const NEW_CONTACT = {
  number: NUMBER,
  first_name: 'Ines',
  last_name: 'Duarte',
  assigned_to_email: 'dana@faro.example',
  sendblue_number: '+12025550100',
  tags: ['lead'],
  custom_variables: { Plan: 'Trial' },
};

/** Credentials as they are sent. */
const SENDBLUE_HEADERS = { 'sb-api-key-id': 'key', 'sb-api-secret-key': 'secret' };

const PATH = '/api/v2/contacts';

const raw: CallerFactory = (options) =>
  rawCaller(
    { headers: SENDBLUE_HEADERS, path: PATH, id: NUMBER, query: LIST_QUERY, body: NEW_CONTACT },
    options,
  );

const contactkit: CallerFactory = (options) => {
  const { contacts } = createSendblue({ ...options, apiKey: 'key', apiSecret: 'secret' });
  return {
    get: () => contacts.retrieve(NUMBER),
    create: () => contacts.create(NEW_CONTACT),
    list: () => contacts.list(LIST_QUERY),
  };
};

const openapiFetch: CallerFactory = (options) => {
  const client = createClient<paths>({ ...options, headers: SENDBLUE_HEADERS });
  return {
    get: () => client.GET(`${PATH}/{phone_number}`, { params: { path: { phone_number: NUMBER } } }),
    create: () => client.POST(PATH, { body: NEW_CONTACT }),
    list: () => client.GET(PATH, { params: { query: LIST_QUERY } }),
  };
};

const official: CallerFactory = ({ baseUrl, fetch }) => {
  const { contacts } = new SendblueAPI({ apiKey: 'key', apiSecret: 'secret', baseURL: baseUrl, fetch });
  return {
    get: () => contacts.retrieve(NUMBER),
    create: () => contacts.create(NEW_CONTACT),
    list: () => contacts.list(LIST_QUERY),
  };
};

/** The clients of Sendblue's API by their names, with their defaults: ours and the official one repeat and have a timeout. */
export const SENDBLUE_CALLERS: Readonly<Record<string, CallerFactory>> = {
  raw,
  contactkit,
  'openapi-fetch': openapiFetch,
  sendblue: official,
};
