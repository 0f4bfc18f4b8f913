// Generated from specs/chatwoot/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { pathOptions, transportOptions, type ChatwootOptions } from '../settings.js';
import { createResources, type Chatwoot } from './resources.js';

/**
 * Makes a client of the Chatwoot contacts API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an `ApiError`,
 * a `ConnectionError` or an `ArgumentError`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function createChatwoot(options: ChatwootOptions = {}): Chatwoot {
  return createResources(transportOptions(options, 'createChatwoot'), pathOptions(options, 'createChatwoot'));
}
