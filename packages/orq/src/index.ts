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
export { createOrq } from './client.js';
export type * from './generated/models.js';
export type { Orq, OrqContacts } from './generated/resources.js';
export { isOrqError } from './generated/resources.js';
export type { OrqOptions } from './settings.js';
