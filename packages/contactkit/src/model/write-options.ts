import type { CallOptions } from '@contactkit/runtime';
import type { ContactCreate, ContactUpdate, Lossy } from './contact.js';

/** Options of a write. */
export interface WriteOptions extends CallOptions {
  /**
   * What to do with a value that the provider has no place for.
   *
   * @default 'refuse'
   */
  lossy?: Lossy | undefined;
}

/** Options of a write that may lose something: it then takes every field of the model. */
export interface LossyOptions extends CallOptions {
  lossy: 'stash' | 'drop';
}

/** Every field of the model, of which those that the provider needs must be there. */
export type LossyCreate<Create> = Omit<ContactCreate, 'native'> &
  Pick<Create, 'native' & keyof Create> & {
    [Field in keyof Create as undefined extends Create[Field] ? never : Field]: Create[Field];
  };

/** Every field of the model. */
export type LossyUpdate<Update> = Omit<ContactUpdate, 'native'> & Pick<Update, 'native' & keyof Update>;
