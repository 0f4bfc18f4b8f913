// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
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
export type { ChatwootOptions } from '../settings.js';
export { createChatwoot } from './client.js';
export type * from './models.js';
export type {
  Chatwoot,
  ChatwootContacts,
  ChatwootContactsCustomAttributes,
  ChatwootContactsLabels,
} from './resources.js';
export { isChatwootError } from './resources.js';
