import type { Contact, ContactCreate, ContactUpdate, WrittenContact } from '../contact.js';
import type { Contacts } from '../contacts.js';
import type { ContactsProvider } from '../provider.js';

/** What a check works with. */
export interface Bench {
  readonly provider: ContactsProvider;
  readonly contacts: Contacts;
  readonly changes: ContactUpdate;
  readonly unknownId: string;
  readonly mayMessage: boolean;
  /** Values of a new contact, other ones at each call. */
  values(): ContactCreate;
  /** Makes a contact that is deleted after the check. */
  make(values?: ContactCreate): Promise<WrittenContact>;
  /** Has a contact deleted after the check. */
  keep<Made extends Contact>(contact: Made): Made;
}

/** Looks at one behaviour; throws a `ConformanceError` when it is not as expected. */
export type Look = (bench: Bench) => Promise<'absent' | 'skipped' | undefined>;
