// Generated from specs/sendblue/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { transportOptions, type SendblueOptions } from '../settings.js';
import { createResources, type Sendblue } from './resources.js';

/**
 * Makes a client of the Sendblue contacts API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an `ApiError`,
 * a `ConnectionError` or an `ArgumentError`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function createSendblue(options: SendblueOptions = {}): Sendblue {
  return createResources(transportOptions(options, 'createSendblue'));
}
