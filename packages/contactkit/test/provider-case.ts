import type { ClientOptions } from '@contactkit/runtime';
import type { Contact, ContactCreate, ContactsProvider, ContactUpdate } from '../src/index.js';
import type { SentRequest } from './fake-fetch.js';

/** What the tests over all providers need of one: a file of `test/providers`, named after it. */
export interface ProviderCase {
  /** Opens its adapter through a client with these options. */
  open(options: ClientOptions): ContactsProvider;
  /** Opens its adapter on the account that the environment names. */
  openLive(): ContactsProvider;
  /** The least that a contact can be made of. */
  needs: ContactCreate;
  /** An answer that fits the request. */
  answer(request: SentRequest): unknown;
  /** The record of `retrieve` in the spec, and its contact with some members of the record replaced. */
  record: object;
  toContact(members: object): Contact;
  /** An id that a contact can have, and one of the right form that none has. */
  id: string;
  unknownId: string;
  /** A new contact with every key that the provider knows; each number makes another one. */
  contact(number: number): ContactCreate;
  /** Changes that differ from every contact of `contact`. */
  changes: ContactUpdate;
  /** Schemas of the spec that describe a contact in an answer. */
  recordSchemas: readonly string[];
  /** Members of these schemas that are in no field of the model, with the reason. */
  rawOnly: Readonly<Record<string, string>>;
  /** Schemas of the spec that describe what `create` and `update` send. */
  requests: { readonly create: string; readonly update: string };
  /** Members of the requests that no field and no `native` member writes, with the reason. */
  notWritten: Readonly<Record<string, string>>;
}
