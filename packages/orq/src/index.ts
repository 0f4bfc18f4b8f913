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
export { createOrq } from './client.js';
export type * from './generated/models.js';
export type { Orq, OrqContacts } from './generated/resources.js';
export type { OrqOptions } from './settings.js';
