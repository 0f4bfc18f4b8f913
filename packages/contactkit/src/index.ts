export {
  ApiError,
  type ApiErrorKind,
  ArgumentError,
  type AttemptEvent,
  type CallOptions,
  ConfigurationError,
  ConnectionError,
  ContactKitError,
  type ErrorKind,
  isApiError,
  isArgumentError,
  isConfigurationError,
  isConnectionError,
  isContactKitError,
  isPaginationError,
  isUnsupportedError,
  PaginationError,
  UnsupportedError,
  type WalkOptions,
} from '@contactkit/runtime';
export type {
  Contact,
  ContactCreate,
  ContactEmail,
  ContactField,
  ContactPhone,
  ContactUpdate,
} from './contact.js';
export { type Contacts, createContacts } from './create-contacts.js';
export * from './generated/providers.js';
export type { ContactPage, ContactsProvider, ListQuery } from './provider.js';
export type { ChatwootAdapterOptions, ChatwootRecord } from './providers/chatwoot.js';
export type { DigivaultRecord } from './providers/digivault.js';
export type { OrqRecord } from './providers/orq.js';
export type { SendblueRecord } from './providers/sendblue.js';
