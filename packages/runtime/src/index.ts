export { ApiError, isApiError } from './api-error.js';
export { ArgumentError, isArgumentError } from './argument-error.js';
export type { AttemptEvent } from './attempt-event.js';
export { basicAuthorization } from './basic-authorization.js';
export type {
  CallLimits,
  CallOptions,
  ClientOptions,
  Fetch,
  TransportOptions,
  Validator,
} from './client-options.js';
export { ConfigurationError, isConfigurationError } from './configuration-error.js';
export { ConnectionError, isConnectionError } from './connection-error.js';
export { ContactKitError, isContactKitError } from './contactkit-error.js';
export { createQuerySerializer, type QueryStyle } from './create-query-serializer.js';
export { type ErrorGuard, errorGuard } from './error-guard.js';
export type { ApiErrorKind, ConnectionErrorKind, ErrorKind, UsageErrorKind } from './error-kind.js';
export { followLinks, type LinkedList } from './follow-links.js';
export { iterate } from './iterate.js';
export type { Page, PageWalk, WalkOptions } from './page-walk.js';
export { type Pages, pages } from './pages.js';
export { isPaginationError, PaginationError } from './pagination-error.js';
export { checkedBaseUrl, optionalSetting, requiredSetting, type Setting } from './settings.js';
export { sleep } from './sleep.js';
export { isUnsupportedError, UnsupportedError } from './unsupported-error.js';
export { withDefaults } from './with-defaults.js';
