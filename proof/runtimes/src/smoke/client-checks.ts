import { isApiError } from 'contactkit';
import { assert } from './assert.js';
import type { Check } from './check.js';
import type { ClientCase } from './client-case.js';
import { rejectionOf } from './rejection-of.js';

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
