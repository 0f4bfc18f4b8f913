import { type Chatwoot, createResources } from './generated/resources.js';
import { accountIdOf, type ChatwootOptions, transportOptions } from './settings.js';

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
  return createResources(transportOptions(options, 'createChatwoot'), {
    accountId: accountIdOf(options, 'createChatwoot'),
  });
}
