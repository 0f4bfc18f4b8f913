import type { CallOptions, WalkOptions } from '@contactkit/runtime';
import type {
  Contact,
  ContactCreate,
  ContactUpdate,
  MappingReport,
  WrittenContact,
} from '../model/contact.js';
import type { LossyCreate, LossyOptions, LossyUpdate, WriteOptions } from '../model/write-options.js';
import type { Capabilities } from './capabilities.js';
import type { OperationName, With } from './operations.js';
import type { ContactPage, ListQuery } from './page.js';

/** Contacts at one provider: what every provider can do. */
export interface Contacts<Raw = unknown, Create = ContactCreate, Update = ContactUpdate> {
  /** Name of the provider, for example `sendblue`. */
  readonly provider: string;
  /** What the provider can do and store, as data. */
  readonly capabilities: Capabilities;
  /**
   * Whether the provider can do what only some can; the compiler then knows the method as well.
   *
   * ```ts
   * if (contacts.supports('tags.add')) await contacts.tags.add(id, ['vip']);
   * ```
   */
  supports<Name extends OperationName>(name: Name): this is this & With<Name, Raw, Create>;
  /**
   * One page of contacts.
   *
   * @throws {ArgumentError} before any request, when the cursor is of another provider or damaged, or the limit is not a
   *   whole number from 1
   * @throws {UnsupportedError} before any request, for a page that the provider does not reach, as at Sendblue after
   *   10000 contacts
   */
  list(query?: ListQuery, options?: CallOptions): Promise<ContactPage<Raw>>;
  /**
   * Every contact, page by page.
   *
   * Chatwoot lists only contacts that have an email, a phone number or an external id.
   *
   * @throws {PaginationError} when the provider repeats a page
   */
  iterate(query?: ListQuery, options?: WalkOptions): AsyncGenerator<Contact<Raw>, void, undefined>;
  /**
   * Every page. `next` of one is the cursor to go on from later.
   *
   * @throws {PaginationError} when the provider repeats a page
   */
  pages(query?: ListQuery, options?: CallOptions): AsyncGenerator<ContactPage<Raw>, void, undefined>;
  /**
   * One contact by its id.
   *
   * @throws {ApiError} of kind `not-found` when there is none
   */
  retrieve(id: string, options?: CallOptions): Promise<Contact<Raw>>;
  /**
   * Makes a contact.
   *
   * @throws {UnsupportedError} before any request, for a field that the provider cannot store
   * @throws {ArgumentError} before any request, when a field that the provider needs is missing
   * @throws {ApiError} of kind `conflict` when a contact with this unique value exists, and the provider says so: DigiVault
   *   says `invalid-request`
   */
  create(contact: LossyCreate<Create>, options: LossyOptions): Promise<WrittenContact<Raw>>;
  create(contact: Create, options?: WriteOptions): Promise<WrittenContact<Raw>>;
  /**
   * Changes the given fields of a contact, and no others.
   *
   * @throws {UnsupportedError} before any request, for a field that the provider cannot store or clear
   * @throws {ArgumentError} before any request, for an id that the provider cannot have
   * @throws {ApiError} of kind `not-found` when there is no such contact
   */
  update(id: string, changes: LossyUpdate<Update>, options: LossyOptions): Promise<WrittenContact<Raw>>;
  update(id: string, changes: Update, options?: WriteOptions): Promise<WrittenContact<Raw>>;
  /**
   * Deletes a contact for good.
   *
   * @throws {ApiError} of kind `not-found` when there is none
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** What a write would make of each field. Nothing is sent. */
  readonly preview: Preview;
}

/**
 * Tells what would become of the fields of a write, whatever they are: a `refused` entry has the error that the write would
 * reject with. An upsert takes what `create` takes.
 */
export interface Preview {
  create(contact: ContactCreate, options?: Pick<WriteOptions, 'lossy'>): MappingReport;
  /** One contact of a bulk create. */
  bulkCreate(contact: ContactCreate, options?: Pick<WriteOptions, 'lossy'>): MappingReport;
  update(changes: ContactUpdate, options?: Pick<WriteOptions, 'lossy'>): MappingReport;
}

/** The provider's record of these contacts. */
export type RawOf<C> = C extends { retrieve(id: string): Promise<Contact<infer Raw>> } ? Raw : unknown;
