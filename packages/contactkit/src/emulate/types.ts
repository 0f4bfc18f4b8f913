import type { UpsertKey } from '../compare.js';
import type { OperationCost } from '../contract/capabilities.js';
import type { Contacts, RawOf } from '../contract/contacts.js';
import type { EmulatedUpsert, OperationName, TagOperations, With } from '../contract/operations.js';
import type { CreateInput } from '../contract/provider.js';
import type { ContactCreate } from '../model/contact.js';
import type { LossyCreate, LossyOptions, WriteOptions } from '../model/write-options.js';

/** An operation that is built from others. */
export interface Emulation {
  readonly cost: OperationCost;
  readonly run: object;
}

/** Options of an emulated upsert. */
export interface UpsertOptions extends WriteOptions {
  /**
   * The keys to look for.
   *
   * @default those of the contact that the provider can store
   */
  match?: readonly UpsertKey[] | undefined;
}

/**
 * What can be built for these contacts from what they have, with what they can do themselves. Where the provider is not known,
 * that is all that can be built for any; `emulate` refuses what cannot be built for this one.
 */
export type Emulable<C extends Contacts> = Contacts extends C
  ? Exclude<
      OperationName,
      'merge' | 'verify' | 'conversations' | 'attributes.remove' | 'tags.list' | 'tags.set'
    >
  :
      | 'search'
      | 'count'
      | 'bulk.create'
      | 'bulk.delete'
      | KeyOperation<keyof CreateInput<C>>
      | (C extends { tags: Pick<TagOperations, 'list' | 'set'> } ? 'tags.add' | 'tags.remove' : never)
      | NativeOf<C>;

type KeyOperation<Field> =
  | ('externalId' extends Field ? 'findBy.externalId' | 'upsert' : never)
  | ('phones' extends Field ? 'findBy.phone' | 'upsert' : never)
  | ('emails' extends Field ? 'findBy.email' | 'upsert' : never);

type NativeOf<C> = {
  [Name in OperationName]: C extends With<Name> ? Name : never;
}[OperationName];

/** Contacts with operations that are built from others. */
export type Emulated<C extends Contacts, Name extends OperationName> = C &
  With<Exclude<Name, 'upsert'>, RawOf<C>, CreateInput<C>> &
  ('upsert' extends Name ? UpsertOf<RawOf<C>, CreateInput<C>> : unknown);

/** An upsert that is made of reading and writing. */
export interface UpsertOf<Raw = unknown, Create = ContactCreate> {
  /**
   * Looks for the contact by its keys, then makes it, changes what differs, or leaves it. What the provider shows in another
   * form, as Chatwoot an avatar, differs each time.
   *
   * Not atomic: of two at a time both may make a contact, where the provider allows that.
   */
  upsert(
    contact: LossyCreate<Create>,
    options: LossyOptions & Pick<UpsertOptions, 'match'>,
  ): Promise<EmulatedUpsert<Raw>>;
  upsert(contact: Create, options?: UpsertOptions): Promise<EmulatedUpsert<Raw>>;
}
