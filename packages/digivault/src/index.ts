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
export { createDigivault } from './client.js';
export type * from './generated/models.js';
export type { Digivault, DigivaultContacts } from './generated/resources.js';
export { isDigivaultError } from './generated/resources.js';
export type { DigivaultOptions } from './settings.js';
