// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { components, operations } from './schema.js';

type BulkContactShape = components['schemas']['BulkContact'];
/** One of several contacts to create. */
export interface BulkContact extends BulkContactShape {}

type ContactShape = components['schemas']['Contact'];
/**
 * A contact as Sendblue sends it. No member is promised; treat one that is absent like `null`. A contact has
 * no email address of its own: `assigned_to_email` is that of a user of your account.
 */
export interface Contact extends ContactShape {}

type ContactBulkCreateShape = components['schemas']['ContactBulkCreate'];
/** Contacts to create. */
export interface ContactBulkCreate extends ContactBulkCreateShape {}

type ContactBulkCreateResultShape = components['schemas']['ContactBulkCreateResult'];
/** The answer of `contacts.bulk.create`. */
export interface ContactBulkCreateResult extends ContactBulkCreateResultShape {}

type ContactBulkDeleteShape = components['schemas']['ContactBulkDelete'];
/** Contacts to delete. */
export interface ContactBulkDelete extends ContactBulkDeleteShape {}

type ContactBulkDeleteResultShape = components['schemas']['ContactBulkDeleteResult'];
/** The answer of `contacts.bulk.delete`. */
export interface ContactBulkDeleteResult extends ContactBulkDeleteResultShape {}

type ContactCountShape = components['schemas']['ContactCount'];
/** The answer of `contacts.count`. */
export interface ContactCount extends ContactCountShape {}

type ContactCreateShape = components['schemas']['ContactCreate'];
/** A contact to create. */
export interface ContactCreate extends ContactCreateShape {}

type ContactDeleteResultShape = components['schemas']['ContactDeleteResult'];
/** The answer of `contacts.delete`. */
export interface ContactDeleteResult extends ContactDeleteResultShape {}

/** One page of contacts. */
export type ContactList = Contact[];

type ContactOptOutShape = components['schemas']['ContactOptOut'];
/** Whom to opt out of messages, or in again. */
export interface ContactOptOut extends ContactOptOutShape {}

type ContactOptOutResultShape = components['schemas']['ContactOptOutResult'];
/** The answer of `contacts.optOut`. */
export interface ContactOptOutResult extends ContactOptOutResultShape {}

type ContactResultShape = components['schemas']['ContactResult'];
/** Envelope of one contact. */
export interface ContactResult extends ContactResultShape {}

type ContactUpdateShape = components['schemas']['ContactUpdate'];
/** Changes to a contact. Absent members stay as they are. */
export interface ContactUpdate extends ContactUpdateShape {}

type ContactVerifyShape = components['schemas']['ContactVerify'];
/** Whom to send a verification message. */
export interface ContactVerify extends ContactVerifyShape {}

type ContactVerifyResultShape = components['schemas']['ContactVerifyResult'];
/** The answer of `contacts.verify`. */
export interface ContactVerifyResult extends ContactVerifyResultShape {}

type ErrorBodyShape = components['schemas']['ErrorBody'];
/** An error of Sendblue. */
export interface ErrorBody extends ErrorBodyShape {}

type MissingCredentialsBodyShape = components['schemas']['MissingCredentialsBody'];
/** The error of a request without credentials. */
export interface MissingCredentialsBody extends MissingCredentialsBodyShape {}

type ContactsListQueryShape = NonNullable<operations['contacts.list']['parameters']['query']>;
/** Query of `contacts.list`. */
export interface ContactsListQuery extends ContactsListQueryShape {}

/** Bodies of the declared refusals, by operation and status. */
export interface SendblueErrorBodies {
  'contacts.list': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.create': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    409: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.count': {
    401: ErrorBody;
    403: MissingCredentialsBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.verify': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.optOut': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.retrieve': {
    401: ErrorBody;
    403: MissingCredentialsBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.update': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.delete': {
    401: ErrorBody;
    403: MissingCredentialsBody;
    404: ErrorBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.bulk.delete': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    429: ErrorBody;
    500: ErrorBody;
  };
  'contacts.bulk.create': {
    400: ErrorBody;
    401: ErrorBody;
    403: MissingCredentialsBody;
    429: ErrorBody;
    500: ErrorBody;
  };
}
