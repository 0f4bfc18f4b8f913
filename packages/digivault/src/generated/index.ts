// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
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
export type { DigivaultOptions } from '../settings.js';
export { createDigivault } from './client.js';
export type * from './models.js';
export type { Digivault, DigivaultContacts } from './resources.js';
export { isDigivaultError } from './resources.js';
