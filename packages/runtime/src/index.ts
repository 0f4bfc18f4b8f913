export { sleep } from './abort.js';
export { ApiError, type ErrorGuard, errorGuard, isApiError } from './api-error.js';
export { ConnectionError, isConnectionError } from './connection-error.js';
export type { ApiErrorKind, ConnectionErrorKind, ErrorKind, UsageErrorKind } from './errors.js';
export {
  ArgumentError,
  ConfigurationError,
  ContactKitError,
  isArgumentError,
  isConfigurationError,
  isContactKitError,
  isPaginationError,
  isUnsupportedError,
  PaginationError,
  UnsupportedError,
} from './errors.js';
export type {
  AttemptEvent,
  CallLimits,
  CallOptions,
  ClientOptions,
  Fetch,
  TransportOptions,
  Validator,
} from './options.js';
export { iterate } from './pages/iterate.js';
export { followLinks, type LinkedList } from './pages/links.js';
export type { Page, PageWalk, WalkOptions } from './pages/page-walk.js';
export { type Pages, pages, withDefaults } from './pages/page-walk.js';
export {
  basicAuthorization,
  checkedBaseUrl,
  optionalSetting,
  requiredSetting,
  type Setting,
} from './settings.js';
export { createQuerySerializer, type QueryStyle } from './url.js';
