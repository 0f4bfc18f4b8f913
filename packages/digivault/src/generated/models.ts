// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { components, operations } from './schema.js';

type ContactShape = components['schemas']['Contact'];
/** A person in the account's contact list. */
export interface Contact extends ContactShape {}

type ContactCreateShape = components['schemas']['ContactCreate'];
/** A contact to be made. */
export interface ContactCreate extends ContactCreateShape {}

type ContactDeletedShape = components['schemas']['ContactDeleted'];
/** Confirms that a contact was deleted. */
export interface ContactDeleted extends ContactDeletedShape {}

type ContactListShape = components['schemas']['ContactList'];
/** One page of contacts. */
export interface ContactList extends ContactListShape {}

type ContactUpdateShape = components['schemas']['ContactUpdate'];
/** Changes to a contact. A member that is absent keeps its value. */
export interface ContactUpdate extends ContactUpdateShape {}

type ErrorBodyShape = components['schemas']['ErrorBody'];
/** What every refusal answers. */
export interface ErrorBody extends ErrorBodyShape {}

type ContactsListQueryShape = NonNullable<operations['contacts.list']['parameters']['query']>;
/** Query of `contacts.list`. */
export interface ContactsListQuery extends ContactsListQueryShape {}

/** Bodies of the declared refusals, by operation and status. */
export interface DigivaultErrorBodies {
  'contacts.list': {
    400: ErrorBody;
    401: ErrorBody;
    403: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
    503: ErrorBody;
  };
  'contacts.create': {
    400: ErrorBody;
    401: ErrorBody;
    422: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
    503: ErrorBody;
  };
  'contacts.retrieve': {
    401: ErrorBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
    503: ErrorBody;
  };
  'contacts.update': {
    400: ErrorBody;
    401: ErrorBody;
    404: ErrorBody;
    422: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
    503: ErrorBody;
  };
  'contacts.delete': {
    401: ErrorBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
    503: ErrorBody;
  };
}
