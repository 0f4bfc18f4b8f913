import { createResources, type Orq } from './generated/resources.js';
import { type OrqOptions, transportOptions } from './settings.js';

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
