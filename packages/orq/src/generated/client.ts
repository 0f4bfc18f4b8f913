// Generated from specs/orq/openapi.yaml by tools/codegen. Do not edit: run npm run generate.
import { transportOptions, type OrqOptions } from '../settings.js';
import { createResources, type Orq } from './resources.js';

/**
 * Makes a client of the orq.ai contacts API.
 *
 * Results are what the provider answers, in the provider's own words. A call that fails rejects with an `ApiError`,
 * a `ConnectionError` or an `ArgumentError`.
 *
 * @throws {ConfigurationError} when a credential or the base URL is missing or wrong; the message names the option
 *   and the environment variable
 */
export function createOrq(options: OrqOptions = {}): Orq {
  return createResources(transportOptions(options, 'createOrq'));
}
