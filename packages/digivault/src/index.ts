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
export { createDigivault } from './client.js';
export type * from './generated/models.js';
export type { Digivault, DigivaultContacts } from './generated/resources.js';
export type { DigivaultOptions } from './settings.js';
