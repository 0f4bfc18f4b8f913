// Generated from specs/digivault/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { transportOptions, type DigivaultOptions } from '../settings.js';
import { createResources, type Digivault } from './resources.js';

/**
 * Makes a client of the DigiVault contacts API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an `ApiError`,
 * a `ConnectionError` or an `ArgumentError`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function createDigivault(options: DigivaultOptions = {}): Digivault {
  return createResources(transportOptions(options, 'createDigivault'));
}
