import type { Contacts } from '../contacts.js';
import type { ContactsProvider, CreateInput, UpdateInput } from '../provider.js';

/** An adapter, on whatever stands behind it: a twin, a mock server, a live account. */
export interface ConformanceTarget<C extends Contacts = Contacts> {
  readonly provider: ContactsProvider<C>;
  /**
   * A new contact with a value for every field that the provider stores. Each number makes another one, whose name, external
   * id, phone and email no other contact has. Numbers go from 1 to 99 in one run.
   */
  contact(number: number): CreateInput<C>;
  /** Another value for every field that can be changed than that of any new contact. */
  changes: UpdateInput<C>;
  /** An id of the right form that no contact has. */
  unknownId: string;
  /**
   * Whether the suite may call what sends messages to people, as `verify` does.
   *
   * @default false
   */
  mayMessage?: boolean | undefined;
}
