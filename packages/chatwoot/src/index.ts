export {
  ApiError,
  type ApiErrorKind,
  ArgumentError,
  type CallOptions,
  type ClientOptions,
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
  PaginationError,
} from '@contactkit/runtime';
export { createChatwoot } from './client.js';
export type * from './generated/models.js';
export type { Chatwoot, ChatwootContacts, ChatwootContactsLabels } from './generated/resources.js';
export type { ChatwootOptions } from './settings.js';
