import { createOrq } from '@contactkit/orq';
import { Orq } from '@orq-ai/node';
import { HTTPClient } from '@orq-ai/node/lib/http.js';
import { type CallerFactory, rawCaller } from './caller.js';

const ID = 'contact_000143';
const NEW_CONTACT = {
  external_id: 'user-143',
  display_name: 'Ines',
  email: 'ines@faro.example',
  tags: ['lead'],
  metadata: { plan: 'trial' },
};

const raw: CallerFactory = (options) => {
  const headers = { authorization: 'Bearer key' };
  return rawCaller(
    { headers, path: '/v2/contacts', id: ID, query: { limit: 50 }, body: NEW_CONTACT },
    options,
  );
};

const contactkit: CallerFactory = (options) => {
  const { contacts } = createOrq({ ...options, apiKey: 'key' });
  return {
    get: () => contacts.retrieve(ID),
    create: () => contacts.create(NEW_CONTACT),
    list: () => contacts.list({ limit: 50 }),
  };
};

const official: CallerFactory = ({ baseUrl, fetch }) => {
  const httpClient = new HTTPClient({ fetcher: fetch });
  const { contacts } = new Orq({ apiKey: 'key', serverURL: baseUrl, httpClient });
  const { external_id: externalId, display_name: displayName, ...others } = NEW_CONTACT;
  return {
    get: () => contacts.retrieve({ id: ID }),
    create: () => contacts.create({ ...others, externalId, displayName }),
    list: () => contacts.list({ limit: 50 }),
  };
};

/** The clients of orq.ai's API by their names, with their defaults. */
export const ORQ_CALLERS: Readonly<Record<string, CallerFactory>> = {
  raw,
  contactkit,
  '@orq-ai/node': official,
};
