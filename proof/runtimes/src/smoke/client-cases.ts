import { iterateConcurrently as iterateChatwoot } from '@contactkit/chatwoot/concurrently';
import { createChatwootHttp } from '@contactkit/chatwoot/http';
import { validate as validateChatwoot } from '@contactkit/chatwoot/validate';
import { createDigivaultHttp } from '@contactkit/digivault/http';
import { validate as validateDigivault } from '@contactkit/digivault/validate';
import { createOrqHttp } from '@contactkit/orq/http';
import { validate as validateOrq } from '@contactkit/orq/validate';
import { iterateConcurrently as iterateSendblue } from '@contactkit/sendblue/concurrently';
import { createSendblueHttp } from '@contactkit/sendblue/http';
import { validate as validateSendblue } from '@contactkit/sendblue/validate';
import { createChatwoot, createDigivault, createOrq, createSendblue } from 'contactkit';
import type { ClientCase } from './client-case.js';
import type { Targets } from './targets.js';

const PHONE = '+13055550117';

/** The calls of each client, on its mock. */
export function clientCases(targets: Targets): Record<Exclude<keyof Targets, 'trouble'>, ClientCase> {
  return {
    orq: orqCase(targets.orq),
    chatwoot: chatwootCase(targets.chatwoot),
    sendblue: sendblueCase(targets.sendblue),
    digivault: digivaultCase(targets.digivault),
  };
}

function orqCase(baseUrl: string): ClientCase {
  const options = { baseUrl, apiKey: 'any' };
  const { contacts } = createOrq(options);
  return {
    list: async () => (await contacts.list({ limit: 10 })).data,
    iterate: () => contacts.iterate(),
    create: async () => (await contacts.create({ external_id: 'user_3310', display_name: 'Zoë' }))._id,
    retrieve: (call) => contacts.retrieve('contact_1', call),
    update: (id) => contacts.update(id, { display_name: 'Zoë' }),
    remove: (id) => contacts.delete(id),
    validated: () => createOrq({ ...options, validate: validateOrq('strict') }).contacts.list(),
    http: () => createOrqHttp(options).GET('/v2/contacts'),
  };
}

function chatwootCase(baseUrl: string): ClientCase {
  const options = { baseUrl, apiAccessToken: 'any', accountId: 3 };
  const { contacts } = createChatwoot(options);
  return {
    list: async () => (await contacts.list({ page: 1 })).payload,
    iterate: () => contacts.iterate(),
    create: async () => `${(await contacts.create({ inbox_id: 9, name: 'Zoë' })).payload.contact.id}`,
    retrieve: (call) => contacts.get(118, {}, call),
    update: (id) => contacts.update(Number(id), { name: 'Zoë' }),
    remove: (id) => contacts.delete(Number(id)),
    validated: () => createChatwoot({ ...options, validate: validateChatwoot('strict') }).contacts.list(),
    concurrently: () => iterateChatwoot(contacts.pages(), { concurrency: 3 }),
    http: () => {
      const params = { path: { account_id: 3 } };
      return createChatwootHttp(options).GET('/api/v1/accounts/{account_id}/contacts', { params });
    },
  };
}

function sendblueCase(baseUrl: string): ClientCase {
  const options = { baseUrl, apiKey: 'any', apiSecret: 'any' };
  const { contacts } = createSendblue(options);
  return {
    list: () => contacts.list({ limit: 10 }),
    iterate: () => contacts.iterate(),
    create: async () => (await contacts.create({ number: PHONE, first_name: 'Zoë' })).contact?.phone ?? '',
    retrieve: (call) => contacts.retrieve(PHONE, call),
    update: (id) => contacts.update(id, { first_name: 'Zoë' }),
    remove: (id) => contacts.delete(id),
    validated: () => createSendblue({ ...options, validate: validateSendblue('strict') }).contacts.list(),
    concurrently: () => iterateSendblue(contacts.pages(), { concurrency: 3 }),
    http: () => createSendblueHttp(options).GET('/api/v2/contacts'),
  };
}

function digivaultCase(baseUrl: string): ClientCase {
  const options = { baseUrl, apiKey: 'any' };
  const { contacts } = createDigivault(options);
  return {
    list: async () => (await contacts.list({ limit: 10 })).data,
    iterate: () => contacts.iterate(),
    create: async () => (await contacts.create({ username: 'JunoPark', phone_number: '1-212-555-0178' })).id,
    retrieve: (call) => contacts.retrieve('cnt_1', call),
    update: (id) => contacts.update(id, { display_name: 'Zoë' }),
    remove: (id) => contacts.delete(id),
    validated: () => createDigivault({ ...options, validate: validateDigivault('strict') }).contacts.list(),
    http: () => createDigivaultHttp(options).GET('/v1/contacts'),
  };
}
