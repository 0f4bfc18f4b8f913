// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { createHttpClient, type HttpClient } from '@contactkit/runtime/transport';
import { transportOptions, type TinyHttpOptions } from '../settings.js';
import type { paths } from './schema.js';

export type { TinyHttpOptions } from '../settings.js';
export type { paths } from './schema.js';

/**
 * Makes the stock openapi-fetch client of the Tiny API, with credentials and base URL set.
 *
 * For openapi-fetch's middlewares, or to see `{ data, error, response }` instead of an exception. It sends once: there
 * are no retries and no time limit here.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong
 */
export function createTinyHttp(options: TinyHttpOptions = {}): HttpClient<paths> {
  return createHttpClient<paths>(transportOptions(options, 'createTinyHttp'));
}
