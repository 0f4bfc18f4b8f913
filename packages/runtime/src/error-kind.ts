/**
 * What a caller can do about an error. Switch on this, not on status codes or messages.
 *
 * | kind | meaning |
 * | --- | --- |
 * | `unauthenticated` | the credential is missing or wrong |
 * | `forbidden` | the credential is right, and may not do this |
 * | `not-found` | there is no such record, account or inbox |
 * | `conflict` | a record with this unique value exists |
 * | `invalid-request` | the provider refused the values that were sent |
 * | `rate-limited` | too many requests; see `retryAfter` |
 * | `server` | the provider failed |
 * | `redirect` | the provider answered with a redirect, which is never followed |
 * | `invalid-response` | the answer could not be read as what the spec declares |
 * | `unexpected-status` | any other status |
 * | `timeout`, `network` | there was no answer |
 * | `configuration` | an option or environment variable is missing or wrong |
 * | `invalid-argument` | a value of this call cannot be sent |
 * | `unsupported` | the provider cannot do or store this |
 * | `pagination` | the provider repeated a page, so the walk would not end |
 */
export type ErrorKind = ApiErrorKind | ConnectionErrorKind | UsageErrorKind;

/** Kinds of `ApiError`: the provider answered. */
export type ApiErrorKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid-request'
  | 'rate-limited'
  | 'server'
  | 'redirect'
  | 'invalid-response'
  | 'unexpected-status';

/** Kinds of `ConnectionError`: the provider did not answer. */
export type ConnectionErrorKind = 'timeout' | 'network';

/** Kinds of the errors that are raised without an answer of the provider being at fault. */
export type UsageErrorKind = 'configuration' | 'invalid-argument' | 'unsupported' | 'pagination';

const KIND_OF_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'server',
  409: 'conflict',
  410: 'not-found',
  429: 'rate-limited',
};

/** The kind that a status means when the provider's body says nothing else. */
export function kindOfStatus(status: number): ApiErrorKind {
  const known = KIND_OF_STATUS[status];
  if (known) return known;
  if (status >= 500) return 'server';
  if (status >= 400) return 'invalid-request';
  return 'unexpected-status';
}
