import { ArgumentError, type CallOptions, UnsupportedError } from '@contactkit/runtime';
import type { Contacts, RawOf } from './contract/contacts.js';
import type { ContactPage, ListQuery } from './contract/page.js';
import { withPageSize } from './contract/page.js';
import type { ContactsProvider } from './contract/provider.js';
import { createContacts } from './create-contacts.js';
import { packCursor, unpackCursor } from './cursor.js';
import type { Contact } from './model/contact.js';

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

/** The contacts of all providers of a registry, by their names. */
function createAll(registry: ReadonlyMap<string, Contacts>): AllContacts {
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

/** Where the page of one provider starts. */
interface Position {
  readonly key: string;
  readonly contacts: Contacts;
  /** Cursor of the provider; `undefined` for its first page. */
  readonly cursor: string | undefined;
}

/** Packs where the next pages start, of the providers that have one; `undefined` when there is none. */
function packPositions(next: ReadonlyMap<string, string>): string | undefined {
  return next.size === 0 ? undefined : packCursor('all', JSON.stringify([...next]));
}

/**
 * Where the pages of a cursor start; without a cursor, at the beginning of each provider.
 *
 * @throws {ArgumentError} when the cursor is not of a registry with these names, or damaged
 */
function unpackPositions(registry: ReadonlyMap<string, Contacts>, packed: string | undefined): Position[] {
  const text = unpackCursor('all', packed);
  if (text === undefined) {
    return [...registry].map(([key, contacts]) => ({ key, contacts, cursor: undefined }));
  }
  return entriesOf(text, packed).map(([key, cursor]) => {
    const contacts = registry.get(key);
    if (contacts) return { key, contacts, cursor };
    throw new ArgumentError(`This cursor names '${key}', which the registry does not have.`);
  });
}

function entriesOf(text: string, packed: string | undefined): [key: string, cursor: string][] {
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries) && entries.every(isEntry)) return entries;
  } catch {
    // It is no JSON.
  }
  throw new ArgumentError(`'${packed}' is not a cursor: pass 'next' of a page as it is.`);
}

function isEntry(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

/** Providers by names of your own. `all` is taken. */
type RegistryProviders = Readonly<Record<string, ContactsProvider>> & { readonly all?: never };

/** Contacts at several providers, by your names of them, and at all of them together. */
export type Registry<Providers extends RegistryProviders> = {
  readonly [Key in Exclude<keyof Providers, 'all'>]: Providers[Key] extends ContactsProvider<infer C>
    ? C
    : never;
} & { readonly all: AllContacts<Exclude<keyof Providers, 'all'> & string, ContactsOf<Providers>> };

type ContactsOf<Providers> = {
  [Key in keyof Providers]: Providers[Key] extends ContactsProvider<infer C> ? C : never;
};

/** A contact, and your name of the provider that has it. */
export type TaggedContact<Key extends string = string, All = Record<Key, Contacts>> = {
  [Each in Key]: {
    readonly key: Each;
    readonly contact: Contact<RawOf<Each extends keyof All ? All[Each] : never>>;
  };
}[Key];

/** What kept one provider from answering. */
export interface RegistryFailure<Key extends string = string> {
  readonly key: Key;
  /** What the call of this provider alone would have rejected with. */
  readonly error: unknown;
  /**
   * Where its page would have started; `undefined` for the first page. The same call of `registry[key]`, `list` or `search`,
   * tries again with it.
   */
  readonly cursor: string | undefined;
}

/** One page of each provider. */
export interface RegistryPage<Key extends string = string, All = Record<Key, Contacts>> {
  /** In the order of the providers, and of each provider's page. */
  readonly contacts: TaggedContact<Key, All>[];
  /** Providers that did not answer. They are not part of `next`. */
  readonly failures: RegistryFailure<Key>[];
  /** Cursor of the next pages; `undefined` when no provider has one. */
  readonly next: string | undefined;
}

/** The contacts of all providers. A failure of one does not keep back the others' contacts. */
export interface AllContacts<Key extends string = string, All = Record<Key, Contacts>> {
  /**
   * A page of each provider, asked for at the same time. `limit` is per provider.
   *
   * @throws {ArgumentError} before any request, for a cursor that is not one of a registry with these names
   */
  list(query?: ListQuery, options?: CallOptions): Promise<RegistryPage<Key, All>>;
  /**
   * What a search of each provider finds, page by page. One that cannot search is a failure: an `UnsupportedError`.
   *
   * @throws {ArgumentError} as `list`
   */
  search(text: string, query?: ListQuery, options?: CallOptions): Promise<RegistryPage<Key, All>>;
  /** Every contact of each provider, one provider after the other. A provider that fails ends with its failure. */
  iterate(
    options?: CallOptions,
  ): AsyncGenerator<TaggedContact<Key, All> | RegistryFailure<Key>, void, undefined>;
}
