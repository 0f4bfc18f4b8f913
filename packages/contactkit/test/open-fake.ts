import { type ContactCreate, type Contacts, createContacts } from '../src/index.js';
import { fakeFetch, type SentRequest } from './fake-fetch.js';
import { providerCaseOf } from './provider-cases.js';

/** The contacts of a provider that answers each request with a contact, and what was sent to it. */
export interface Fake {
  contacts: Contacts;
  sent: SentRequest[];
  /** The least that a contact can be made of. */
  needs: ContactCreate;
  /** An id that a contact can have. */
  id: string;
}

/** Opens the contacts of a provider on a `fetch` of our own. */
export function openFake(provider: string): Fake {
  const { open, needs, id, answer } = providerCaseOf(provider);
  const { fetch, sent } = fakeFetch(answer);
  return { contacts: createContacts(open({ fetch })), sent, needs, id };
}
