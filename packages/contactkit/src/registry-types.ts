import type { CallOptions } from '@contactkit/runtime';
import type { Contacts, RawOf } from './contract/contacts.js';
import type { ListQuery } from './contract/page.js';
import type { ContactsProvider } from './contract/provider.js';
import type { Contact } from './model/contact.js';

/** Providers by names of your own. `all` is taken. */
export type RegistryProviders = Readonly<Record<string, ContactsProvider>> & { readonly all?: never };

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
