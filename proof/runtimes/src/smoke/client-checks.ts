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
import {
  type CallOptions,
  createChatwoot,
  createDigivault,
  createOrq,
  createSendblue,
  isApiError,
} from 'contactkit';
import { assert, type Check, rejectionOf, type Targets } from './check.js';

/** The calls that the smoke test makes of every client. */
interface ClientCase {
  /** Items of the first page. */
  list(): Promise<readonly unknown[]>;
  iterate(): AsyncGenerator<unknown, void, undefined>;
  /** Id of the new contact. */
  create(): Promise<string>;
  retrieve(options?: CallOptions): Promise<unknown>;
  update(id: string): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  /** A call that the `/validate` entry checks. */
  validated(): Promise<unknown>;
  /** The walk of the `/concurrently` entry, where there is one. */
  concurrently?(): AsyncGenerator<unknown, void, undefined>;
  /** A call of the `/http` entry. */
  http(): Promise<{ data?: unknown; response: Response }>;
}

/** What every client must do on its mock. */
export function clientChecks(provider: string, client: ClientCase): Check[] {
  const { concurrently } = client;
  /** Of the contact that is created, changed and deleted. */
  let id = '';
  const checks: Record<string, () => Promise<void>> = {
    list: async () => assert((await client.list()).length > 0, 'The list is empty.'),
    iterate: () => expectSome(client.iterate()),
    create: async () => {
      id = await client.create();
      assert(id !== '', 'The new contact has no id.');
    },
    update: async () => assert((await client.update(id)) !== undefined, 'There is no changed contact.'),
    delete: async () => {
      await client.remove(id);
      const error = await rejectionOf(client.update(id));
      assert(isApiError(error) && error.kind === 'not-found', `It is still there: ${error}.`);
    },
    'not found': async () => {
      const error = await rejectionOf(client.retrieve({ headers: { prefer: 'code=404' } }));
      assert(isApiError(error) && error.kind === 'not-found' && error.status === 404, `It was ${error}.`);
    },
    '/validate': async () => assert((await client.validated()) !== undefined, 'There is no answer.'),
    ...(concurrently && { '/concurrently': () => expectSome(concurrently()) }),
    '/http': async () => {
      const { data, response } = await client.http();
      assert(response.ok && data !== undefined, `It was ${response.status}.`);
    },
  };
  return Object.entries(checks).map(([name, run]) => ({ name: `${provider} ${name}`, run }));
}

async function expectSome(items: AsyncIterable<unknown>): Promise<void> {
  let count = 0;
  for await (const _ of items) count += 1;
  assert(count > 0, 'There was nothing to iterate.');
}

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
