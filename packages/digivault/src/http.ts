import { createHttpClient, type HttpClient } from '@contactkit/runtime/transport';
import type { paths } from './generated/schema.js';
import { type DigivaultOptions, transportOptions } from './settings.js';

export type { paths } from './generated/schema.js';
/** Options of `createDigivaultHttp()`. What is absent comes from the environment. */
export type DigivaultHttpOptions = Pick<DigivaultOptions, 'apiKey' | 'baseUrl' | 'fetch'>;

/**
 * Makes the stock openapi-fetch client of the DigiVault contacts API, with credentials and base URL set.
 *
 * For openapi-fetch's middlewares, or to see `{ data, error, response }` instead of an exception. It sends once: there
 * are no retries and no time limit here.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong
 */
export function createDigivaultHttp(options: DigivaultHttpOptions = {}): HttpClient<paths> {
  return createHttpClient<paths>(transportOptions(options, 'createDigivaultHttp'));
}
