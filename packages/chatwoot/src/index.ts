export {
  ApiError,
  type ApiErrorKind,
  ArgumentError,
  type AttemptEvent,
  type CallLimits,
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
  type Page,
  type Pages,
  PaginationError,
  type Validator,
  type WalkOptions,
} from '@contactkit/runtime';
export { createChatwoot } from './client.js';
export type * from './generated/models.js';
export type {
  Chatwoot,
  ChatwootContacts,
  ChatwootContactsCustomAttributes,
  ChatwootContactsLabels,
} from './generated/resources.js';
export { isChatwootError } from './generated/resources.js';
export type { ChatwootOptions } from './settings.js';
