import { assembleTwin } from '../assemble-twin.js';
import { checks } from '../generated/digivault/checks.js';
import { facts } from '../generated/digivault/facts.js';
import type { Twin } from '../twin.js';
import type { TwinOptions } from '../twin-options.js';
import { behaveLikeDigivault } from './behave.js';
import { type DigivaultQuirk, quirks } from './quirks.js';

/**
 * Makes a DigiVault in memory, with the contacts of the spec's examples.
 *
 * @throws when an option is out of range or a quirk is unknown; the message names it
 */
export function createDigivaultTwin(options?: TwinOptions<DigivaultQuirk>): Twin {
  return assembleTwin({ facts, checks, quirks, behave: behaveLikeDigivault }, options);
}
