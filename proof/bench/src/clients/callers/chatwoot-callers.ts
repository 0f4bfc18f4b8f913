import { createChatwoot } from '@contactkit/chatwoot';
import figuro from '@figuro/chatwoot-sdk';
import { type CallerFactory, rawCaller } from './caller.js';

const ID = 144;
const NEW_CONTACT = { inbox_id: 5, name: 'Ines', email: 'ines@faro.example', phone_number: '+12025550143' };

const raw: CallerFactory = (options) => {
  const headers = { api_access_token: 'token' };
  const path = '/api/v1/accounts/1/contacts';
  return rawCaller({ headers, path, id: String(ID), query: { page: 2 }, body: NEW_CONTACT }, options);
};

const contactkit: CallerFactory = (options) => {
  const { contacts } = createChatwoot({ ...options, apiAccessToken: 'token', accountId: 1 });
  return {
    get: () => contacts.get(ID),
    create: () => contacts.create(NEW_CONTACT),
    list: () => contacts.list({ page: 2 }),
  };
};

/** It stands on axios, so that `fetch` is not its way out. */
const community: CallerFactory = ({ baseUrl }) => {
  const { contacts } = createFiguro(baseUrl);
  return {
    get: () => contacts.get({ accountId: 1, id: ID }),
    create: () => contacts.create({ accountId: 1, data: NEW_CONTACT }),
    list: () => contacts.list({ accountId: 1, page: 2 }),
  };
};

/** Makes the community's client of Chatwoot. */
export function createFiguro(baseUrl: string) {
  return new figuro.default({
    config: { basePath: baseUrl, with_credentials: false, credentials: 'omit', token: 'token' },
  });
}

/** The clients of Chatwoot's API by their names, with their defaults. */
export const CHATWOOT_CALLERS: Readonly<Record<string, CallerFactory>> = {
  raw,
  contactkit,
  '@figuro/chatwoot-sdk': community,
};
