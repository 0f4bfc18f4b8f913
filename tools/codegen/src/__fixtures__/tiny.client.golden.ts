// Generated from specs/tiny/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { pathOptions, transportOptions, type TinyOptions } from '../settings.js';
import { createResources, type Tiny } from './resources.js';

/**
 * Makes a client of the Tiny API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an `ApiError`,
 * a `ConnectionError` or an `ArgumentError`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function createTiny(options: TinyOptions = {}): Tiny {
  return createResources(transportOptions(options, 'createTiny'), pathOptions(options, 'createTiny'));
}
