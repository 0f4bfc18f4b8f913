import { ArgumentError } from '@contactkit/runtime';
import type { Contacts } from '../contacts.js';
import { createContacts } from '../create-contacts.js';
import { createAll } from './create-all.js';
import type { Registry, RegistryProviders } from './registry.js';

/**
 * Opens the contacts of several providers, by names of your own.
 *
 * ```ts
 * const registry = createRegistry({ crm: chatwoot(createChatwoot()), sms: sendblue(createSendblue()) });
 * await registry.sms.retrieve('+12025550143');
 * const { contacts, failures } = await registry.all.list();
 * ```
 *
 * @throws {ArgumentError} for the name `all`, which is taken
 */
export function createRegistry<const Providers extends RegistryProviders>(
  providers: Providers,
): Registry<Providers>;
export function createRegistry(providers: RegistryProviders): object {
  if ('all' in providers) throw new ArgumentError("'all' is taken: give the provider another name.");
  const registry = new Map<string, Contacts>();
  for (const [key, provider] of Object.entries(providers)) registry.set(key, createContacts(provider));
  return { ...Object.fromEntries(registry), all: createAll(registry) };
}
