// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import type { components, operations } from './schema.js';

type ContactShape = components['schemas']['Contact'];
/** A contact as the server sends it. */
export interface Contact extends ContactShape {}

type ContactCreateShape = components['schemas']['ContactCreate'];
/** A contact to create. */
export interface ContactCreate extends ContactCreateShape {}

type ContactCreatedShape = components['schemas']['ContactCreated'];
/** Envelope of the answer of `contacts.create`. */
export interface ContactCreated extends ContactCreatedShape {}

type ContactCreatedPayloadShape = components['schemas']['ContactCreatedPayload'];
/** A new contact and its place in the inbox. */
export interface ContactCreatedPayload extends ContactCreatedPayloadShape {}

type ContactFilterShape = components['schemas']['ContactFilter'];
/** Conditions that a contact must meet. */
export interface ContactFilter extends ContactFilterShape {}

type ContactInboxShape = components['schemas']['ContactInbox'];
/** The place of a contact in an inbox. */
export interface ContactInbox extends ContactInboxShape {}

type ContactListShape = components['schemas']['ContactList'];
/** One page of contacts. */
export interface ContactList extends ContactListShape {}

type ContactListMetaShape = components['schemas']['ContactListMeta'];
/** Where a page is in the whole list. */
export interface ContactListMeta extends ContactListMetaShape {}

type ContactMergeShape = components['schemas']['ContactMerge'];
/** Two contacts to merge. */
export interface ContactMerge extends ContactMergeShape {}

type ContactPayloadShape = components['schemas']['ContactPayload'];
/** Envelope of one contact. */
export interface ContactPayload extends ContactPayloadShape {}

type ContactSearchMetaShape = components['schemas']['ContactSearchMeta'];
/** Where a page is in the whole result of a search. */
export interface ContactSearchMeta extends ContactSearchMetaShape {}

type ContactSearchResultShape = components['schemas']['ContactSearchResult'];
/** One page of the contacts that match a search. */
export interface ContactSearchResult extends ContactSearchResultShape {}

type ContactUpdateShape = components['schemas']['ContactUpdate'];
/** Changes to a contact. Absent members stay as they are. */
export interface ContactUpdate extends ContactUpdateShape {}

type ContactableInboxListShape = components['schemas']['ContactableInboxList'];
/** The inboxes through which a contact can be reached. */
export interface ContactableInboxList extends ContactableInboxListShape {}

type ConversationShape = components['schemas']['Conversation'];
/** A conversation with a contact. */
export interface Conversation extends ConversationShape {}

type ConversationListShape = components['schemas']['ConversationList'];
/** The latest conversations of a contact. */
export interface ConversationList extends ConversationListShape {}

type ConversationMetaShape = components['schemas']['ConversationMeta'];
/** Who takes part in a conversation. */
export interface ConversationMeta extends ConversationMetaShape {}

type CustomAttributesDestroyShape = components['schemas']['CustomAttributesDestroy'];
/** Custom attributes to remove. */
export interface CustomAttributesDestroy extends CustomAttributesDestroyShape {}

type ErrorBodyShape = components['schemas']['ErrorBody'];
/** A refusal with one text. */
export interface ErrorBody extends ErrorBodyShape {}

type ErrorsBodyShape = components['schemas']['ErrorsBody'];
/** A refusal by the sign-in layer. */
export interface ErrorsBody extends ErrorsBodyShape {}

type FilterConditionShape = components['schemas']['FilterCondition'];
/** A condition on one attribute, and how it is joined with the next one. */
export interface FilterCondition extends FilterConditionShape {}

type InboxShape = components['schemas']['Inbox'];
/**
 * An inbox, in short. The answer of `contacts.create` has the stored inbox instead: more members, but neither
 * `avatar_url` nor `provider`.
 */
export interface Inbox extends InboxShape {}

type LabelListShape = components['schemas']['LabelList'];
/** The labels of a contact. */
export interface LabelList extends LabelListShape {}

type LabelsReplaceShape = components['schemas']['LabelsReplace'];
/** The labels that a contact shall have. */
export interface LabelsReplace extends LabelsReplaceShape {}

type MessageBodyShape = components['schemas']['MessageBody'];
/** A refusal because of the state of the contact. */
export interface MessageBody extends MessageBodyShape {}

/** Body of a 401. The sign-in layer sends `errors`, everything after it `error`. */
export type UnauthorizedBody = components['schemas']['UnauthorizedBody'];

/** Body of a 422. Wrong values come with `attributes`, an absent parameter as `error`. */
export type UnprocessableBody = components['schemas']['UnprocessableBody'];

type ValidationErrorBodyShape = components['schemas']['ValidationErrorBody'];
/** A refusal because of values of the contact. */
export interface ValidationErrorBody extends ValidationErrorBodyShape {}

type ContactsListQueryShape = NonNullable<operations['contacts.list']['parameters']['query']>;
/** Query of `contacts.list`. */
export interface ContactsListQuery extends ContactsListQueryShape {}

type ContactsSearchQueryShape = NonNullable<operations['contacts.search']['parameters']['query']>;
/** Query of `contacts.search`. */
export interface ContactsSearchQuery extends ContactsSearchQueryShape {}

type ContactsFilterQueryShape = NonNullable<operations['contacts.filter']['parameters']['query']>;
/** Query of `contacts.filter`. */
export interface ContactsFilterQuery extends ContactsFilterQueryShape {}

type ContactsGetQueryShape = NonNullable<operations['contacts.get']['parameters']['query']>;
/** Query of `contacts.get`. */
export interface ContactsGetQuery extends ContactsGetQueryShape {}

/** Bodies of the declared refusals, by operation and status. */
export interface ChatwootErrorBodies {
  'contacts.list': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.create': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: UnprocessableBody;
    429: string;
  };
  'contacts.search': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: ErrorBody;
    429: string;
  };
  'contacts.filter': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: ErrorBody;
    429: string;
  };
  'contacts.get': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.delete': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: MessageBody;
    429: string;
  };
  'contacts.update': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: UnprocessableBody;
    429: string;
  };
  'contacts.conversations': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.contactableInboxes': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.merge': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.labels.list': {
    401: UnauthorizedBody;
    404: ErrorBody;
    429: string;
  };
  'contacts.labels.add': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: ErrorBody;
    429: string;
  };
  'contacts.customAttributes.destroy': {
    401: UnauthorizedBody;
    404: ErrorBody;
    422: UnprocessableBody;
    429: string;
  };
}
