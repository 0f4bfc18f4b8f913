import { type CallOptions, UnsupportedError } from '@contactkit/runtime';
import type { Contacts } from '../contacts.js';
import type { ContactPage, ListQuery } from '../page.js';
import { withPageSize } from '../with-page-size.js';
import { packPositions, unpackPositions } from './positions.js';
import type { AllContacts, RegistryFailure, RegistryPage, TaggedContact } from './registry.js';

/** The contacts of all providers of a registry, by their names. */
export function createAll(registry: ReadonlyMap<string, Contacts>): AllContacts {
  return {
    list: (query = {}, options) =>
      readEach(registry, query, options, (contacts, page) => contacts.list(page, options)),
    search: (text, query = {}, options) =>
      readEach(registry, query, options, async (contacts, page) => {
        if (contacts.supports('search')) return contacts.search(text, page, options);
        throw new UnsupportedError({ provider: contacts.provider, operation: 'search' });
      }),
    async *iterate(options) {
      for (const [key, contacts] of registry) {
        let cursor: string | undefined;
        try {
          for await (const page of contacts.pages({}, options)) {
            for (const contact of page.contacts) yield { key, contact };
            cursor = page.next;
          }
        } catch (error) {
          options?.signal?.throwIfAborted();
          yield { key, error, cursor };
        }
      }
    },
  };
}

/** Reads a page of each provider at the same time, and puts the answers together. */
async function readEach(
  registry: ReadonlyMap<string, Contacts>,
  { limit, cursor: packed }: ListQuery,
  options: CallOptions | undefined,
  read: (contacts: Contacts, query: ListQuery) => Promise<ContactPage>,
): Promise<RegistryPage> {
  withPageSize({ limit }, Number.POSITIVE_INFINITY);
  const positions = unpackPositions(registry, packed);
  const answers = await Promise.allSettled(
    positions.map(({ contacts, cursor }) => read(contacts, { limit, cursor })),
  );
  options?.signal?.throwIfAborted();
  const contacts: TaggedContact[] = [];
  const failures: RegistryFailure[] = [];
  const next = new Map<string, string>();
  for (const [index, { key, cursor }] of positions.entries()) {
    const answer = answers[index];
    if (answer?.status === 'fulfilled') {
      for (const contact of answer.value.contacts) contacts.push({ key, contact });
      if (answer.value.next !== undefined) next.set(key, answer.value.next);
    } else failures.push({ key, error: answer?.reason, cursor });
  }
  return { contacts, failures, next: packPositions(next) };
}
