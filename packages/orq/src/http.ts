import { createHttpClient, type HttpClient } from '@contactkit/runtime/transport';
import type { paths } from './generated/schema.js';
import { type OrqOptions, transportOptions } from './settings.js';

export type { paths } from './generated/schema.js';
/** Options of `createOrqHttp()`. What is absent comes from the environment. */
export type OrqHttpOptions = Pick<OrqOptions, 'apiKey' | 'baseUrl' | 'fetch'>;

/**
 * Makes the stock openapi-fetch client of the orq.ai contacts API, with credentials and base URL set.
 *
 * For openapi-fetch's middlewares, or to see `{ data, error, response }` instead of an exception. It sends once: there
 * are no retries and no time limit here.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong
 */
export function createOrqHttp(options: OrqHttpOptions = {}): HttpClient<paths> {
  return createHttpClient<paths>(transportOptions(options, 'createOrqHttp'));
}
