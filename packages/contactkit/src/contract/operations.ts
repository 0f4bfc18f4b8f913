import type { CallOptions } from '@contactkit/runtime';
import type { Contact, ContactCreate, WrittenContact } from '../model/contact.js';
import type { LossyCreate, LossyOptions, WriteOptions } from '../model/write-options.js';
import { getAt } from '../paths.js';
import type { ContactPage, ListQuery } from './page.js';

/** What only some providers can do, by the name of the call: `contacts.tags.set` is `tags.set`. */
export const operationNames = [
  'search',
  'count',
  'upsert',
  'merge',
  'verify',
  'conversations',
  'tags.list',
  'tags.set',
  'tags.add',
  'tags.remove',
  'attributes.remove',
  'bulk.create',
  'bulk.delete',
  'findBy.externalId',
  'findBy.phone',
  'findBy.email',
] as const;

/** Name of an operation that only some providers have. */
export type OperationName = (typeof operationNames)[number];

/**
 * What some providers can do beside listing, reading and writing single contacts. Where one cannot, the method is absent
 * from the type of its contacts, and rejects with an `UnsupportedError` when it is called nevertheless.
 */
export interface Operations<Raw = unknown, Create = ContactCreate, Bulk = Create> {
  /** Contacts in which a text occurs, page by page. Which fields are looked at is the provider's business. */
  search(text: string, query?: ListQuery, options?: CallOptions): Promise<ContactPage<Raw>>;
  /** How many contacts there are, of those that a list shows. */
  count(options?: CallOptions): Promise<number>;
  /** Makes a contact, or changes the one that has the same key. */
  upsert(contact: LossyCreate<Create>, options: LossyOptions): Promise<UpsertResult<Raw>>;
  upsert(contact: Create, options?: WriteOptions): Promise<UpsertResult<Raw>>;
  /** Merges a contact into another one, and deletes it. Cannot be undone. Resolves to the contact that stays. */
  merge(id: string, intoId: string, options?: CallOptions): Promise<Contact<Raw>>;
  /** Sends a message to the contact that asks to confirm the number. Never repeated on its own. */
  verify(id: string, options?: CallOptions): Promise<void>;
  /** Conversations with a contact, the latest first. */
  conversations(id: string, options?: CallOptions): Promise<Conversation[]>;
  readonly tags: TagOperations;
  readonly attributes: AttributeOperations<Raw>;
  readonly bulk: BulkOperations<Raw, Bulk>;
  readonly findBy: FindOperations<Raw>;
}

/** The part of the operations that has one of them: `With<'tags.set'>` is `{ tags: Pick<TagOperations, 'set'> }`. */
export type With<Name extends OperationName, Raw = unknown, Create = ContactCreate> = Intersection<
  Name extends OperationName ? One<Name, Operations<Raw, Create>> : never
>;

type One<Name extends string, All> = Name extends `${infer Group}.${infer Method}`
  ? { readonly [Key in Group & keyof All]: Pick<All[Key], Method & keyof All[Key]> }
  : Pick<All, Name & keyof All>;

/** All members of a union at once. */
type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never;

/** Tags of one contact, or labels. Two programs that add or remove at a time can undo each other. */
export interface TagOperations {
  list(id: string, options?: CallOptions): Promise<string[]>;
  /** Replaces all tags. Resolves to the tags that the contact has then. */
  set(id: string, tags: readonly string[], options?: CallOptions): Promise<string[]>;
  /** Adds tags to those that are there. Resolves to all of them. */
  add(id: string, tags: readonly string[], options?: CallOptions): Promise<string[]>;
  /** Takes tags away, if they are there. Resolves to those that are left. */
  remove(id: string, tags: readonly string[], options?: CallOptions): Promise<string[]>;
}

/** Custom data of one contact. */
export interface AttributeOperations<Raw = unknown> {
  /** Removes attributes by their names. */
  remove(id: string, names: readonly string[], options?: CallOptions): Promise<Contact<Raw>>;
}

/** Many contacts at a time. A failure of one is no failure of the others. */
export interface BulkOperations<Raw = unknown, Create = ContactCreate> {
  /**
   * Makes contacts. The results are in the order of the contacts; one that cannot be stored is `failed`, and not sent.
   *
   * @throws {ApiError} when the provider refuses a request for all of them
   */
  create(contacts: readonly LossyCreate<Create>[], options: LossyOptions): Promise<BulkCreateResult<Raw>[]>;
  create(contacts: readonly Create[], options?: WriteOptions): Promise<BulkCreateResult<Raw>[]>;
  /**
   * Deletes contacts for good. The results are in the order of the ids.
   *
   * @throws {ApiError} when the provider refuses a request for all of them
   */
  delete(ids: readonly string[], options?: CallOptions): Promise<BulkDeleteResult[]>;
}

/** Contacts by a key other than the id: none, one, or all that have it. Compared as a whole; emails without regard to upper and lower case. */
export interface FindOperations<Raw = unknown> {
  externalId(value: string, options?: CallOptions): Promise<Contact<Raw>[]>;
  /** The number in the provider's notation. */
  phone(value: string, options?: CallOptions): Promise<Contact<Raw>[]>;
  email(value: string, options?: CallOptions): Promise<Contact<Raw>[]>;
}

/** What became of an upsert. */
export type UpsertResult<Raw = unknown> = SavedUpsert<Raw> | EmulatedUpsert<Raw>;

/** The provider does not tell whether it made a contact or changed one. */
export interface SavedUpsert<Raw = unknown> {
  outcome: 'saved';
  contact: WrittenContact<Raw>;
}

/** An upsert that was made of reading and writing. */
export type EmulatedUpsert<Raw = unknown> =
  | { outcome: 'created' | 'updated'; contact: WrittenContact<Raw> }
  /** It had these values already; nothing was sent. */
  | { outcome: 'unchanged'; contact: WrittenContact<Raw> }
  /** Several contacts have these keys; nothing was sent. */
  | { outcome: 'conflict'; candidates: Contact<Raw>[] };

/** What became of one contact of a bulk create. */
export type BulkCreateResult<Raw = unknown> =
  | { outcome: 'created'; contact: WrittenContact<Raw> }
  /** It is stored. The provider does not tell whether it was there before. */
  | { outcome: 'saved'; contact: WrittenContact<Raw> }
  /** Whether it is stored nobody told: the provider says nothing of it, or the call was ended while it was on its way. */
  | { outcome: 'undisclosed' }
  /** With what the call for this one alone would have rejected with. */
  | { outcome: 'failed'; error: unknown }
  /** The call was ended before this contact's turn. */
  | { outcome: 'not-sent' };

/** What became of one id of a bulk delete. */
export type BulkDeleteResult =
  | { outcome: 'deleted' }
  /** Whether it is gone nobody told: the provider deleted fewer than all, or the call was ended while it was on its way. */
  | { outcome: 'undisclosed' }
  /** With what the call for this one alone would have rejected with. */
  | { outcome: 'failed'; error: unknown }
  /** The call was ended before this id's turn. */
  | { outcome: 'not-sent' };

/** A conversation with a contact. */
export interface Conversation<Raw = unknown> {
  /** The provider's key of the conversation, as text. */
  id: string;
  lastActiveAt: Date | undefined;
  /** The provider's record: the very object that its client returned. */
  raw: Raw;
}

/** A method whose arguments nobody has looked at. */
export type Method = (...args: unknown[]) => unknown;

/** The method of an adapter for an operation; `undefined` when it has none. */
export function operationOf(
  { operations }: { readonly operations: object },
  name: OperationName,
): Method | undefined {
  const found = getAt(operations, name);
  return isMethod(found) ? found : undefined;
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
