import { existsSync } from 'node:fs';

const TWINS = new URL('../../twins/src/providers/', import.meta.url);

/**
 * Whether the behaviour of a provider is written down. A plain twin answers with the examples of its spec, and finds nothing
 * that was created.
 */
export function remembersItsContacts(provider: string): boolean {
  return existsSync(new URL(provider, TWINS));
}
