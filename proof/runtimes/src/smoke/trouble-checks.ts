import type { ClientOptions } from '@contactkit/digivault';
import { createDigivault, isApiError, isConnectionError } from 'contactkit';
import { assert, type Check, rejectionOf } from './check.js';

/** Nothing listens here: systems give out higher ports, and browsers refuse some of the lower ones by themselves. */
const CLOSED = 'http://127.0.0.1:31999';

/** What must become of calls to a server that misbehaves. */
export function troubleChecks(trouble: string): Check[] {
  const contactsAt = (path: string, options: ClientOptions = {}) =>
    createDigivault({ timeout: 5000, ...options, baseUrl: `${trouble}/${path}`, apiKey: 'any' }).contacts;
  const checks: Record<string, () => Promise<void>> = {
    redirect: () => expectRedirect(contactsAt('redirect').retrieve('a'), trouble),
    abort: async () => {
      const controller = new AbortController();
      const reason = new Error('The user left.');
      setTimeout(() => controller.abort(reason), 50);
      const call = contactsAt('stall').retrieve('a', { signal: controller.signal });
      assert((await rejectionOf(call)) === reason, 'The reason of the signal is lost.');
    },
    timeout: () => expectConnectionError(contactsAt('stall', ONCE).retrieve('a'), 'timeout'),
    'timeout in a body': () => expectConnectionError(contactsAt('stall-body', ONCE).retrieve('a'), 'timeout'),
    deadline: () => expectConnectionError(contactsAt('stall', { deadline: 100 }).retrieve('a'), 'timeout'),
    'no server': async () => {
      const { contacts } = createDigivault({ baseUrl: CLOSED, apiKey: 'any', retry: 0 });
      await expectConnectionError(contacts.retrieve('a'), 'network');
    },
    'cut answer': async () => {
      const error = await rejectionOf(contactsAt('cut', { retry: 0 }).retrieve('a'));
      const isTyped = isConnectionError(error) || (isApiError(error) && error.kind === 'invalid-response');
      assert(isTyped, `It was ${error}.`);
    },
    retry: async () => {
      const path = `flaky/${Math.random()}`;
      const { id } = await contactsAt(path).retrieve('a');
      assert(id === 'a', `It was ${id}.`);
    },
    'retry of a body': async () => {
      const path = `flaky/${Math.random()}`;
      const { username } = await contactsAt(path).create({ username: 'Zoë', phone_number: '+12025550143' });
      assert(username === 'Zoë', `It was ${username}.`);
    },
    'large answer': () => expectTooLarge(contactsAt('large', { maxResponseBytes: 1000 }).retrieve('a')),
    'answer that says it is large': () =>
      expectTooLarge(contactsAt('large-announced', { maxResponseBytes: 1000 }).retrieve('a')),
  };
  return Object.entries(checks).map(([name, run]) => ({ name, run }));
}

const ONCE = { retry: 0, timeout: 100 };

/** A browser shows neither the status nor the target. */
async function expectRedirect(call: Promise<unknown>, trouble: string): Promise<void> {
  const error = await rejectionOf(call);
  assert(isApiError(error) && error.kind === 'redirect', `It was ${error}.`);
  const { status, location } = error;
  const isShown = status === 302 && location === `${trouble}/elsewhere`;
  assert(isShown || (status === 0 && location === undefined), `It was ${status} to ${location}.`);
}

async function expectConnectionError(call: Promise<unknown>, kind: 'timeout' | 'network'): Promise<void> {
  const error = await rejectionOf(call);
  assert(isConnectionError(error) && error.kind === kind, `It was ${error}.`);
}

async function expectTooLarge(call: Promise<unknown>): Promise<void> {
  const error = await rejectionOf(call);
  assert(isApiError(error) && error.kind === 'invalid-response', `It was ${error}.`);
}
