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
export { createSendblue } from './client.js';
export type * from './generated/models.js';
export type { Sendblue, SendblueContacts, SendblueContactsBulk } from './generated/resources.js';
export type { SendblueOptions } from './settings.js';
