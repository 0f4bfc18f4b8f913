// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { components, operations } from './schema.js';

type ApiErrorBodyShape = components['schemas']['ApiErrorBody'];
/** What every other refusal answers, and `update` for an unknown contact. */
export interface ApiErrorBody extends ApiErrorBodyShape {}

type ContactShape = components['schemas']['Contact'];
/** A user, team or customer whose usage the workspace tracks. */
export interface Contact extends ContactShape {}

type ContactCreateShape = components['schemas']['ContactCreate'];
/** A contact to be made. */
export interface ContactCreate extends ContactCreateShape {}

type ContactCreatedShape = components['schemas']['ContactCreated'];
/** A contact as `create` answers it. It alone names the workspace. */
export interface ContactCreated extends ContactCreatedShape {}

type ContactListShape = components['schemas']['ContactList'];
/** One page of contacts. */
export interface ContactList extends ContactListShape {}

type ContactListItemShape = components['schemas']['ContactListItem'];
/** A contact as `list` answers it, with its usage. */
export interface ContactListItem extends ContactListItemShape {}

type ContactMetricsShape = components['schemas']['ContactMetrics'];
/** A contact's usage of the last 30 days. */
export interface ContactMetrics extends ContactMetricsShape {}

type ContactUpdateShape = components['schemas']['ContactUpdate'];
/** Changes to a contact. A member that is absent keeps its value. */
export interface ContactUpdate extends ContactUpdateShape {}

type NotFoundErrorShape = components['schemas']['NotFoundError'];
/** What `retrieve` and `delete` answer for an unknown contact. */
export interface NotFoundError extends NotFoundErrorShape {}

type ContactsListQueryShape = NonNullable<operations['contacts.list']['parameters']['query']>;
/** Query of `contacts.list`. */
export interface ContactsListQuery extends ContactsListQueryShape {}

/** Bodies of the declared refusals, by operation and status. */
export interface OrqErrorBodies {
  'contacts.list': {
    400: ApiErrorBody;
    401: ApiErrorBody;
    429: ApiErrorBody;
    500: ApiErrorBody;
  };
  'contacts.create': {
    400: ApiErrorBody;
    401: ApiErrorBody;
    409: ApiErrorBody;
    429: ApiErrorBody;
    500: ApiErrorBody;
  };
  'contacts.retrieve': {
    401: ApiErrorBody;
    404: NotFoundError;
    429: ApiErrorBody;
    500: ApiErrorBody;
  };
  'contacts.delete': {
    401: ApiErrorBody;
    404: NotFoundError;
    429: ApiErrorBody;
    500: ApiErrorBody;
  };
  'contacts.update': {
    400: ApiErrorBody;
    401: ApiErrorBody;
    404: ApiErrorBody;
    429: ApiErrorBody;
    500: ApiErrorBody;
  };
}
